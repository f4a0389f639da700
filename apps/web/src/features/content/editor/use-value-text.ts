import { partsOfSpeech } from '@slova/domain';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/interface/formats.ts';

/** What the value of a field is called: languages, parts of speech and choices have names; all else says itself. */
export function useValueText(): (field: string, text: string) => string {
  const { t } = useTranslation('learner');
  const { language } = useFormats();
  return (field, text) => {
    const part = field === 'partOfSpeech' ? partsOfSpeech.find((each) => each === text) : undefined;
    if (part) return t(`content.partOfSpeech.${part}`);
    if (field === 'termLanguage' || field === 'answerLanguage') return language(text);
    if (field === 'caseMatters') return t(text === 'true' ? 'editor.history.yes' : 'editor.history.no');
    const name = choices[`${field}.${text}` as keyof typeof choices];
    return name ? t(name) : text;
  };
}

/** What is said of choices in their forms. */
const choices = {
  'leadingWords.free': 'editor.deck.leading.free',
  'leadingWords.tested': 'editor.deck.leading.tested',
  'directions.recognise': 'editor.deck.direction.recognise',
  'directions.produce': 'editor.deck.direction.produce',
  'directions.cloze': 'editor.deck.direction.cloze',
  'answerKind.translation': 'editor.deck.kinds.translation',
  'answerKind.definition': 'editor.deck.kinds.definition',
  'visibility.private': 'editor.visibility.private',
  'visibility.link': 'editor.visibility.link',
  'visibility.public': 'editor.visibility.public',
} as const;
