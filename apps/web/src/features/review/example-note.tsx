import { richText } from '@slova/domain';
import { Picture, RichText } from '@slova/ui';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ExampleText } from '../../shared/interface/example-text.tsx';
import { CannotListen } from './cannot-listen.ts';
import type { AnswerResult, SessionItem } from './exercise.ts';
import { SoundButton } from './sound-button.tsx';
import type { AudibleWord } from './word-sound.ts';
import classes from './example-note.module.css';
import layout from './study-layout.module.css';

type ExampleNoteProps = {
  readonly item: SessionItem;
  readonly example: { readonly text: string; readonly translation?: string | undefined } | null;
  readonly note: string | null;
  /** Of what the word means. */
  readonly picture?: AnswerResult['picture'];
  readonly sound?: AudibleWord | null;
  /** What the learner wrote down for themselves. */
  readonly ownNote?: string | undefined;
};

/** The word's picture, unless it is a part of the question, and its sound; a sentence with the word, its translation, the author's note, and the learner's own. */
export function ExampleNote({
  item,
  example,
  note,
  picture,
  sound = null,
  ownNote,
}: ExampleNoteProps): ReactElement | null {
  const { t } = useTranslation('learner');
  const { prompt, answerLanguage } = item.exercise;
  const [term, meaning] =
    item.direction === 'recognise' ? [prompt.language, answerLanguage] : [answerLanguage, prompt.language];
  const seen = prompt.picture ? undefined : picture;
  if (!example && note === null && !seen && !sound && ownNote === undefined) return null;
  return (
    <div className={classes.more}>
      {seen && <Picture media={seen.id} size={seen} alt={seen.alt} isWaitedFor />}
      {sound && (
        <CannotListen value={notNeeded}>
          <SoundButton word={sound} large={false} atOnce={false} />
        </CannotListen>
      )}
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

// What is read already need not be heard: the session goes on as it is.
const notNeeded = (): void => undefined;
