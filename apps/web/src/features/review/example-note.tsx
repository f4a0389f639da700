import { richText } from '@slova/domain';
import { RichText } from '@slova/ui';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ExampleText } from '../../shared/interface/example-text.tsx';
import type { SessionItem } from './exercise.ts';
import classes from './example-note.module.css';
import layout from './study-layout.module.css';

type ExampleNoteProps = {
  readonly item: SessionItem;
  readonly example: { readonly text: string; readonly translation?: string | undefined } | null;
  readonly note: string | null;
  /** What the learner wrote down for themselves. */
  readonly ownNote?: string | undefined;
};

/** A sentence with the word, its translation, the author's note, and the learner's own. */
export function ExampleNote({ item, example, note, ownNote }: ExampleNoteProps): ReactElement | null {
  const { t } = useTranslation('learner');
  const { prompt, answerLanguage } = item.exercise;
  const [term, meaning] =
    item.direction === 'recognise' ? [prompt.language, answerLanguage] : [answerLanguage, prompt.language];
  if (!example && note === null && ownNote === undefined) return null;
  return (
    <div className={classes.more}>
      {example && (
        <p>
          <span className={layout.label}>{t('review.example')}</span>
          <span className={classes.sentence}>
            <ExampleText example={example} language={term} />
          </span>
          {example.translation !== undefined && (
            <span className={classes.translation} lang={meaning} dir="auto">
              {example.translation}
            </span>
          )}
        </p>
      )}
      {note !== null && (
        <div>
          <span className={layout.label}>{t('review.note')}</span>
          <RichText blocks={richText(note)} />
        </div>
      )}
      {ownNote !== undefined && (
        <p>
          <span className={layout.label}>{t('actions.ownNote')}</span>
          <span className={classes.ownNote} dir="auto">
            {ownNote}
          </span>
        </p>
      )}
    </div>
  );
}
