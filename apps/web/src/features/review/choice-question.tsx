import { IconCheck, IconX } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { ExerciseOf, SessionItem } from './exercise.ts';
import { KeyHint } from './key-hint.tsx';
import { Prompt } from './prompt.tsx';
import classes from './choice-question.module.css';
import layout from './study-layout.module.css';

type ChoiceQuestionProps = {
  readonly item: SessionItem;
  readonly exercise: ExerciseOf<'choice'>;
  /** After the answer: what was chosen and, once known, which option was right. */
  readonly chosen: number | null;
  readonly correct: number | null;
  readonly onChoose: (option: number) => void;
  readonly children?: ReactNode;
};

/** One right answer among four. After choosing, the options stay, with the right one marked. */
export function ChoiceQuestion({
  item,
  exercise,
  chosen,
  correct,
  onChoose,
  children,
}: ChoiceQuestionProps): ReactElement {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.focus({ preventScroll: true }), [item.attemptId]);
  return (
    <div className={layout.stage}>
      <Prompt item={item} id="prompt" />
      <div ref={group} role="group" tabIndex={-1} aria-labelledby="prompt" className={classes.options}>
        {exercise.options.map((option, index) => {
          const mark =
            chosen === null ? undefined : index === correct ? 'right' : index === chosen ? 'wrong' : 'other';
          return (
            <button
              key={option}
              type="button"
              className={classes.option}
              data-mark={mark}
              disabled={chosen !== null && mark === 'other'}
              aria-disabled={chosen !== null}
              onClick={() => chosen === null && onChoose(index)}
            >
              <KeyHint>{index + 1}</KeyHint>
              <span lang={exercise.answerLanguage} dir="auto">
                {option}
              </span>
              {mark === 'right' && <IconCheck aria-hidden="true" />}
              {mark === 'wrong' && <IconX aria-hidden="true" />}
            </button>
          );
        })}
      </div>
      {children}
    </div>
  );
}
