import { VisuallyHidden } from '@mantine/core';
import type { TermDifference } from '@slova/domain';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './differences.module.css';
import { useFieldName } from './field-name.ts';
import { ShownMedia } from './shown-media.tsx';
import { useValueText } from './use-value-text.ts';

type Difference = Pick<TermDifference, 'from' | 'to'> & {
  readonly field: string;
  readonly sense: number | null;
};

/** What changed, field by field: what was struck through, and what it became. */
export function Differences({ differences }: { readonly differences: readonly Difference[] }): ReactElement {
  const { t } = useTranslation('learner');
  const nameOf = useFieldName();
  const valueText = useValueText();
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
}

const isMedia = (field: string): field is 'picture' | 'recording' =>
  field === 'picture' || field === 'recording';
