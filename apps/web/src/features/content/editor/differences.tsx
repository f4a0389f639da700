import { VisuallyHidden } from '@mantine/core';
import type { TermDifference } from '@slova/domain';
import { partsOfSpeech } from '@slova/domain';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/interface/formats.ts';
import classes from './differences.module.css';
import { useFieldName } from './field-name.ts';
import { ShownMedia } from './shown-media.tsx';

type Difference = Pick<TermDifference, 'from' | 'to'> & {
  readonly field: string;
  readonly sense: number | null;
};

/** What changed, field by field: what was struck through, and what it became. */
export function Differences({ differences }: { readonly differences: readonly Difference[] }): ReactElement {
  const { t } = useTranslation('learner');
  const nameOf = useFieldName();
  const { language } = useFormats();
  const shown = (field: string, texts: readonly string[]): ReactNode =>
    isMedia(field) ? (
      <ShownMedia field={field} texts={texts} />
    ) : (
      <bdi>{texts.map((text) => valueText(field, text)).join('; ')}</bdi>
    );
  return (
    <dl className={classes['differences']}>
      {differences.map(({ field, sense, from, to }) => {
        const gone = from.filter((text) => !to.includes(text));
        const come = to.filter((text) => !from.includes(text));
        // Where only the order changed, both are shown whole; and a picture always is.
        const areWhole = gone.length + come.length === 0 || isMedia(field);
        const [was, became] = areWhole ? [from, to] : [gone, come];
        return (
          <div key={`${field} ${sense}`}>
            <dt>{nameOf(sense === null ? field : `senses.${sense}.${field}`)}</dt>
            <dd>
              {was.length > 0 && (
                <del>
                  <VisuallyHidden>{t('editor.history.was')} </VisuallyHidden>
                  {shown(field, was)}
                </del>
              )}
              {was.length > 0 && became.length > 0 && ' '}
              {became.length > 0 && (
                <ins>
                  <VisuallyHidden>{t('editor.history.became')} </VisuallyHidden>
                  {shown(field, became)}
                </ins>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );

  function valueText(field: string, text: string): string {
    const part = field === 'partOfSpeech' ? partsOfSpeech.find((each) => each === text) : undefined;
    if (part) return t(`content.partOfSpeech.${part}`);
    if (field === 'termLanguage' || field === 'answerLanguage') return language(text);
    if (field === 'caseMatters') return t(text === 'true' ? 'editor.history.yes' : 'editor.history.no');
    const name = choices[`${field}.${text}` as keyof typeof choices];
    return name ? t(name) : text;
  }
}

const isMedia = (field: string): field is 'picture' | 'recording' =>
  field === 'picture' || field === 'recording';

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
