import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Exercise, Hint } from './exercise.ts';
import { optionsOf } from './options-of.ts';
import classes from './study-notice.module.css';
import type { Phase } from './study-state.ts';

/**
 * What was done last, and what has been given away of the answer. The region is always there, so that what it says is read
 * out.
 */
export function StudyNotice({
  notice,
  phase,
}: {
  readonly notice: string;
  readonly phase: Phase;
}): ReactElement {
  const asking = phase.name === 'asking' ? phase : null;
  return (
    <div role="status" className={classes.place}>
      {notice !== '' && <p className={classes.notice}>{notice}</p>}
      {asking?.hint && <HintText exercise={asking.item.exercise} hint={asking.hint} />}
    </div>
  );
}

function HintText({ exercise, hint }: { readonly exercise: Exercise; readonly hint: Hint }): ReactElement {
  const { t } = useTranslation('learner');
  return (
    <p className={classes.notice} data-hint>
      {t(`actions.hint.${hint.kind}`)}{' '}
      <b lang={exercise.answerLanguage} dir="auto">
        {textOf(exercise, hint)}
      </b>
      <span className={classes.atMost}>{t('actions.hint.atMost')}</span>
    </p>
  );
}

function textOf(exercise: Exercise, hint: Hint): string {
  if (hint.kind === 'start') return `${hint.text}…`;
  if (hint.kind === 'wrong-option') return optionsOf(exercise)?.[hint.option] ?? '';
  return 'tiles' in exercise ? (exercise.tiles[hint.tile] ?? '') : '';
}
