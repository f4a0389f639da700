import { IconCheck, IconX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useEffect, useRef } from 'react';
import { KeyHint } from './key-hint.tsx';
import classes from './option-list.module.css';

type OptionListProps = {
  readonly options: readonly string[];
  /** Language of the options. */
  readonly language: string;
  /** After the answer: what was chosen and, once known, which option was right. */
  readonly chosen: number | null;
  readonly correct: number | null;
  /** An option that a hint has taken away. */
  readonly without?: number | null;
  readonly columns?: 1 | 2;
  readonly onChoose: (option: number) => void;
};

/** Options of which one is right. After choosing they stay, with the right one marked. */
export function OptionList({
  options,
  language,
  chosen,
  correct,
  without = null,
  columns = 1,
  onChoose,
}: OptionListProps): ReactElement {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.focus({ preventScroll: true }), []);
  return (
    <div
      ref={group}
      role="group"
      tabIndex={-1}
      aria-labelledby="prompt"
      className={classes.options}
      data-columns={columns}
    >
      {options.map((option, index) => {
        const mark =
          chosen === null ? undefined : index === correct ? 'right' : index === chosen ? 'wrong' : 'other';
        return (
          <button
            key={option}
            type="button"
            className={classes.option}
            data-mark={mark}
            data-without={index === without || undefined}
            disabled={index === without || (chosen !== null && mark === 'other')}
            aria-disabled={chosen !== null}
            onClick={() => chosen === null && onChoose(index)}
          >
            <KeyHint>{index + 1}</KeyHint>
            <span lang={language} dir="auto">
              {option}
            </span>
            {mark === 'right' && <IconCheck aria-hidden="true" />}
            {mark === 'wrong' && <IconX aria-hidden="true" />}
          </button>
        );
      })}
    </div>
  );
}
