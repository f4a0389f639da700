import type { TermId } from '@slova/domain';
import { DomainError } from '@slova/domain';

/**
 * How a term was found: as was typed, or as was meant if that was a typo; by its beginning, by its words, or by either where the
 * commonest come first.
 */
export type PlaceKind = keyof typeof isValue;

/** The last term of a page: how it was found, and where it stands among those found in the same way. */
export type SearchPlace = {
  readonly kind: PlaceKind;
  /** A key; how well it answers, or how common it is, as a number in text. */
  readonly value: string;
  readonly termId: TermId;
};

/** A place as a caller keeps it. */
export function writtenPlace({ kind, value, termId }: SearchPlace): string {
  return Buffer.from(JSON.stringify([kind, value, termId])).toString('base64url');
}

/** The place that was handed out. Throws `invalid_input` for a text that is none. */
export function readPlace(text: string): SearchPlace {
  const [kind, value, termId] = parsed(text);
  const isPlace =
    isKind(kind) &&
    typeof value === 'string' &&
    isValue[kind](value) &&
    typeof termId === 'string' &&
    uuid.test(termId);
  if (!isPlace) throw new DomainError('invalid_input', 'after');
  return { kind, value, termId: termId as TermId };
}

function parsed(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

const isKey = (value: string): boolean => !value.includes('\u0000');
const isScore = (value: string): boolean => /^\d{1,3}(\.\d{1,30})?(e-\d{1,2})?$/u.test(value);
const isRank = (value: string): boolean => /^\d{1,10}$/u.test(value);
const isValue = {
  beginning: isKey,
  words: isScore,
  nearBeginning: isKey,
  nearWords: isScore,
  commonest: isRank,
  nearCommonest: isRank,
} as const;
const isKind = (kind: unknown): kind is PlaceKind => typeof kind === 'string' && Object.hasOwn(isValue, kind);
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
