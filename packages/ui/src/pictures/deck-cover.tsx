import type { ReactElement } from 'react';
import type { FieldColour } from '../theme/palette.ts';
import classes from './deck-cover.module.css';

export type DeckCoverProps = {
  readonly cover: {
    readonly tone: FieldColour;
    readonly letters: string;
    readonly tiles: readonly Tile[];
  };
  /** BCP 47 tag of the letters. */
  readonly language: string;
};

type Tile = {
  readonly column: number;
  readonly row: number;
  readonly motif: 'none' | 'petal' | 'leaf' | 'dot' | 'ring';
  /** Quarter turns. */
  readonly turn: number;
  readonly isStrong: boolean;
};

const side = 40;
/** The letters stand on a square as high as the pattern, which begins beside it. */
const lettersWidth = 3 * side;

/** The picture of a deck: letters beside a pattern. It says nothing that its title does not, so it is hidden from screen readers. */
export function DeckCover({ cover: { tone, letters, tiles }, language }: DeckCoverProps): ReactElement {
  return (
    <svg
      className={classes.cover}
      data-tone={tone}
      viewBox={`0 0 ${lettersWidth + 5 * side} ${3 * side}`}
      preserveAspectRatio="xMinYMid meet"
      aria-hidden="true"
      focusable="false"
    >
      {tiles.map((tile) => (
        <Motif key={`${tile.column} ${tile.row}`} {...tile} />
      ))}
      <text className={classes.letters} lang={language} x={lettersWidth / 2} y={1.5 * side}>
        {letters}
      </text>
    </svg>
  );
}

function Motif({ column, row, motif, turn, isStrong }: Tile): ReactElement | null {
  if (motif === 'none') return null;
  const [x, y] = [lettersWidth + column * side, row * side];
  const half = side / 2;
  const place = `translate(${x} ${y}) rotate(${turn * 90} ${half} ${half})`;
  return (
    <g transform={place} className={classes.motif} data-strong={isStrong || undefined}>
      {motif === 'petal' && <path d={`M0 0H${side}A${side} ${side} 0 0 1 0 ${side}Z`} />}
      {motif === 'leaf' && (
        <path d={`M0 0A${side} ${side} 0 0 1 ${side} ${side}A${side} ${side} 0 0 1 0 0Z`} />
      )}
      {motif === 'dot' && <circle cx={half} cy={half} r={half * 0.6} />}
      {motif === 'ring' && <circle cx={half} cy={half} r={half * 0.62} className={classes.ring} />}
    </g>
  );
}
