import { IconCheck, IconX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { Standing } from './board.ts';
import type { SessionItem } from './exercise.ts';
import { KeyHint } from './key-hint.tsx';
import classes from './matching-board.module.css';

type CardProps = {
  /** The digit that picks it, while one does. */
  readonly hint: number | null;
  readonly picked: boolean;
  readonly onPick: () => void;
};

type PromptCardProps = CardProps & {
  readonly item: SessionItem;
  readonly standing: Standing | null;
  /** The right answer, where another was chosen. */
  readonly belongs: string | null;
};

/** One prompt of a board; once paired, with how that came out. */
export function PromptCard({
  item: { exercise },
  standing,
  belongs,
  hint,
  picked,
  onPick,
}: PromptCardProps): ReactElement {
  const { prompt, answerLanguage } = exercise;
  return (
    <li>
      <button
        type="button"
        className={classes.card}
        data-standing={standing ? nameOf(standing.right) : undefined}
        aria-disabled={standing !== null}
        aria-pressed={picked}
        onClick={() => standing === null && onPick()}
      >
        {hint !== null && !standing && <KeyHint>{hint}</KeyHint>}
        <span className={classes.text}>
          <span lang={prompt.language} dir="auto">
            {prompt.text}
          </span>
          {prompt.hint !== null && (
            <small lang={prompt.language} dir="auto">
              {prompt.hint}
            </small>
          )}
          {belongs !== null && (
            <b lang={answerLanguage} dir="auto">
              {belongs}
            </b>
          )}
        </span>
        {standing?.right === true && <IconCheck size={20} aria-hidden="true" />}
        {standing?.right === false && <IconX size={20} aria-hidden="true" />}
      </button>
    </li>
  );
}

type OptionCardProps = CardProps & {
  readonly text: string;
  readonly language: string;
  readonly taken: boolean;
};

/** One answer of a board; taken once its prompt is paired. */
export function OptionCard({ text, language, taken, hint, picked, onPick }: OptionCardProps): ReactElement {
  return (
    <li>
      <button
        type="button"
        className={classes.card}
        data-standing={taken ? 'taken' : undefined}
        aria-disabled={taken}
        aria-pressed={picked}
        onClick={() => !taken && onPick()}
      >
        {hint !== null && !taken && <KeyHint>{hint}</KeyHint>}
        <span className={classes.text} lang={language} dir="auto">
          {text}
        </span>
      </button>
    </li>
  );
}

function nameOf(right: boolean | null): 'right' | 'wrong' | 'open' {
  if (right === null) return 'open';
  return right ? 'right' : 'wrong';
}
