import { textDirection } from '@slova/ui';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExerciseOf } from './exercise.ts';
import { KeyHint } from './key-hint.tsx';
import classes from './tiles-question.module.css';
import type { Laid, TileMove } from './tiles.ts';

type TileRowsProps = {
  readonly exercise: ExerciseOf<'letters' | 'sentence'>;
  readonly laid: Laid;
  /** The tile that a hint says comes first. */
  readonly first: number | null;
  readonly onMove: (move: TileMove, byPointer: boolean) => void;
};

/** What has been laid, and all tiles below: a laid one keeps its place there, so that nothing jumps. */
export function TileRows({ exercise, laid, first, onMove }: TileRowsProps): ReactElement {
  const { t } = useTranslation('learner');
  const { type, tiles, before, after, answerLanguage } = exercise;
  const script = { lang: answerLanguage, dir: textDirection(answerLanguage) };
  return (
    <>
      <div className={classes.answer} data-of={type} {...script}>
        {before !== '' && <span className={classes.given}>{before.trim()}</span>}
        {laid.map((tile) => (
          <button
            key={tile}
            type="button"
            className={classes.tile}
            aria-label={t('review.tiles.takeBack', { tile: tiles[tile] ?? '' })}
            onClick={({ detail }) => onMove({ type: 'take', tile }, detail > 0)}
          >
            {tiles[tile]}
          </button>
        ))}
        {laid.length === 0 && <span className={classes.here} aria-hidden="true" />}
        {after !== '' && <span className={classes.given}>{after}</span>}
      </div>
      <div className={classes.bank} {...script}>
        {tiles.map((text, tile) => (
          <button
            // Tiles may say the same; they keep their places.
            key={tile}
            type="button"
            className={classes.tile}
            data-laid={laid.includes(tile) || undefined}
            data-first={tile === first || undefined}
            aria-disabled={laid.includes(tile)}
            onClick={({ detail }) => onMove({ type: 'lay', tile }, detail > 0)}
          >
            {type === 'sentence' && tile < 10 && <KeyHint>{(tile + 1) % 10}</KeyHint>}
            {text}
          </button>
        ))}
      </div>
    </>
  );
}
