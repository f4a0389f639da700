import { graphemes } from '@slova/domain';

/** Which tiles have been laid, by their numbers, in the order in which they were. */
export type Laid = readonly number[];

/** What can be done with tiles. */
export type TileMove =
  | { readonly type: 'lay'; readonly tile: number }
  | { readonly type: 'take'; readonly tile: number }
  | { readonly type: 'take-last' };

/** The next state of the tiles. A tile that is laid cannot be laid again. Pure. */
export function tilesReducer(laid: Laid, move: TileMove): Laid {
  if (move.type === 'take-last') return laid.slice(0, -1);
  if (move.type === 'take') return laid.filter((tile) => tile !== move.tile);
  return laid.includes(move.tile) ? laid : [...laid, move.tile];
}

type Pieces = {
  readonly type: 'letters' | 'sentence';
  readonly tiles: readonly string[];
  readonly before: string;
  readonly after: string;
};

/** The text that laid tiles make. */
export function builtText({ type, tiles, before, after }: Pieces, laid: Laid): string {
  return before + laid.map((tile) => tiles[tile] ?? '').join(type === 'letters' ? '' : ' ') + after;
}

/** The tiles that make a text that was built from them before; none for any other text. */
export function laidFor(pieces: Pieces, built: string): Laid {
  const { type, tiles, before, after } = pieces;
  const inner = built.slice(before.length, built.length - after.length);
  const parts = type === 'letters' ? graphemes(inner) : inner.split(' ');
  const laid: number[] = [];
  for (const part of parts) {
    const tile = tiles.findIndex((text, index) => text === part && !laid.includes(index));
    if (tile >= 0) laid.push(tile);
  }
  return builtText(pieces, laid) === built ? laid : [];
}

/** What a key does to tiles; null leaves it to the browser. A letter lays its tile, a digit the word at that place. */
export function tileMoveOf(key: string, { type, tiles }: Pieces, laid: Laid): TileMove | null {
  if (key === 'Backspace') return { type: 'take-last' };
  const free = (tile: number): boolean => tile >= 0 && tile < tiles.length && !laid.includes(tile);
  if (type === 'sentence') {
    // The tenth word has the key after nine.
    const tile = /^\d$/u.test(key) ? (Number(key) + 9) % 10 : -1;
    return free(tile) ? { type: 'lay', tile } : null;
  }
  const same = (one: string): boolean =>
    one.normalize('NFC').toLowerCase() === key.normalize('NFC').toLowerCase();
  const exact = tiles.findIndex((text, tile) => text === key && free(tile));
  const tile = exact >= 0 ? exact : tiles.findIndex((text, index) => same(text) && free(index));
  return tile < 0 ? null : { type: 'lay', tile };
}
