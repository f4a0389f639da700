import type { MediaId } from './media-id.ts';
import type { Term } from './term.ts';

type Written = Pick<Term, 'recording' | 'picture' | 'note' | 'senses'>;

/** Content that a term names, each once: its recording, its picture, and what its rich text shows. */
export function mediaOfTerm({ recording, picture, note, senses }: Written): readonly MediaId[] {
  const texts = [note ?? '', ...senses.map(({ hint = '' }) => hint)];
  return [...new Set([recording, picture?.id, ...mediaIn(...texts)].flatMap((id) => id ?? []))];
}

/** Addresses of content in texts, however these are marked up; most texts have none. */
export const mediaIn = (...texts: readonly string[]): readonly MediaId[] =>
  texts.flatMap((text) => (text.match(/\b[0-9a-f]{64}\b/gu) ?? []) as MediaId[]);
