import type { SessionItem } from './exercise.ts';
import { chosenOf } from './options-of.ts';
import type { Answered } from './study-state.ts';

/** What has been touched on a board and waits for its other half. */
export type Picked = { readonly side: 'prompt' | 'option'; readonly index: number } | null;

/** A prompt with the option that it was paired with, both by number. */
export type MadePair = { readonly prompt: number; readonly option: number };

/** Touching a side picks it, touching the other side then makes a pair; the same one again puts it back. */
export function pick(
  picked: Picked,
  side: 'prompt' | 'option',
  index: number,
): { picked: Picked; pair: MadePair | null } {
  if (!picked || picked.side === side) {
    return { picked: picked?.index === index && picked.side === side ? null : { side, index }, pair: null };
  }
  const pair =
    side === 'prompt' ? { prompt: index, option: picked.index } : { prompt: picked.index, option: index };
  return { picked: null, pair };
}

/** Digits name a prompt first and then an option. */
export function pickByDigit(picked: Picked, index: number): ReturnType<typeof pick> {
  return pick(picked, picked?.side === 'prompt' ? 'option' : 'prompt', index);
}

/** How a prompt of the board stands: open, or made into a pair that is right, wrong, or not judged yet. */
export type Standing = { readonly right: boolean | null; readonly option: number | null };

/** How a pair came out; null while its prompt is open. `option` is where it belongs, as far as that is known. */
export function standingOf(item: SessionItem, pairs: readonly Answered[]): Standing | null {
  const pair = pairs.find((made) => made.item.attemptId === item.attemptId);
  if (!pair) return null;
  const { chosen, correct } = chosenOf(item.exercise, pair);
  const right = pair.result?.rating ? pair.result.rating !== 'again' : pair.first.right;
  return { right, option: correct ?? (right === null ? chosen : null) };
}
