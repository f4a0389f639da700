import { Button, VisuallyHidden } from '@mantine/core';
import { IconBackspace } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useEffect, useId, useReducer, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AskedAgain } from './asked-again.tsx';
import type { AnswerResult, ExerciseOf, SessionItem } from './exercise.ts';
import { moveFocus } from './move-focus.ts';
import { QuestionHead } from './question-head.tsx';
import layout from './study-layout.module.css';
import { TileRows } from './tile-rows.tsx';
import classes from './tiles-question.module.css';
import { builtText, laidFor, tileMoveOf, tilesReducer } from './tiles.ts';
import { useKeysInside } from './use-keys-inside.ts';

type TilesQuestionProps = {
  readonly item: SessionItem;
  readonly exercise: ExerciseOf<'letters' | 'sentence'>;
  /** The tile that a hint says comes first. */
  readonly first: number | null;
  /** What was built before the answer was given back, and why it was. */
  readonly typed: string;
  readonly askedAgain: AnswerResult | null;
  readonly onAnswer: (response: string) => void;
};

/** Build the answer from tiles: by touch, or by typing its letters or the numbers of its words. */
export function TilesQuestion({
  item,
  exercise,
  first,
  typed,
  askedAgain,
  onAnswer,
}: TilesQuestionProps): ReactElement {
  const { t } = useTranslation('learner');
  const [laid, move] = useReducer(tilesReducer, laidFor(exercise, typed));
  const why = useId();
  const board = useRef<HTMLDivElement>(null);
  const toBoard = (): void => board.current?.focus({ preventScroll: true });
  useEffect(toBoard, [item.attemptId]);
  const built = builtText(exercise, laid);
  const check = (): void => {
    if (laid.length > 0) onAnswer(built);
  };
  useKeysInside(board, (key, event) => {
    // On a tile, Enter belongs to the tile.
    if (key === 'Enter' && event.target === board.current && !event.repeat) check();
    else {
      const next = tileMoveOf(key, exercise, laid);
      if (!next) return moveFocus(key, board.current);
      move(next);
    }
    return true;
  });
  return (
    <>
      <div className={layout.stage}>
        <QuestionHead item={item} answered={false} />
        <div
          ref={board}
          role="group"
          tabIndex={-1}
          aria-labelledby="prompt"
          aria-describedby={askedAgain ? why : undefined}
          className={classes.board}
        >
          <TileRows
            exercise={exercise}
            laid={laid}
            first={first}
            onMove={(next, byPointer) => {
              move(next);
              // A press with the pointer leaves the keyboard where typing and Enter work; a key stays on its tile.
              if (byPointer || next.type === 'take') toBoard();
            }}
          />
        </div>
        <AskedAgain id={why} result={askedAgain} />
        <VisuallyHidden role="status" lang={exercise.answerLanguage}>
          {laid.length > 0 && built}
        </VisuallyHidden>
        <Button
          variant="subtle"
          className={classes.undo}
          leftSection={<IconBackspace size={20} aria-hidden="true" />}
          disabled={laid.length === 0}
          onClick={() => {
            move({ type: 'take-last' });
            toBoard();
          }}
        >
          {t('review.tiles.takeLast')}
        </Button>
      </div>
      <div className={layout.actions} data-columns="2">
        <Button size="lg" variant="default" onClick={() => onAnswer('')}>
          {t('review.dontKnow')}
        </Button>
        <Button size="lg" disabled={laid.length === 0} onClick={check}>
          {t('review.check')}
        </Button>
      </div>
    </>
  );
}
