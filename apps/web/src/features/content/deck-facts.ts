import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../shared/api/outputs.ts';
import { useFormats } from '../../shared/interface/formats.ts';

export type Deck = Outputs['decks']['get'];

/** A deck's languages and size in words: “English → Russian · 842 words”. */
export function useDeckFacts(): (
  deck: Pick<Deck, 'answerKind' | 'termLanguage' | 'answerLanguage' | 'terms'>,
) => string {
  const { t } = useTranslation('learner');
  const { language } = useFormats();
  return ({ answerKind, termLanguage, answerLanguage, terms }) => {
    const from = capital(language(termLanguage));
    if (answerKind === 'definition') {
      const size = t('content.deck.definitions', { count: terms });
      return `${t('content.deck.definitionsIn', { language: from })} · ${size}`;
    }
    const languages = t('content.deck.languages', { from, to: language(answerLanguage) });
    return `${languages} · ${t('content.deck.terms', { count: terms })}`;
  };
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
