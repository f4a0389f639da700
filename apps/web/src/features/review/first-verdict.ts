import { sealedForm } from '@slova/domain';
import type { Exercise, Given } from './exercise.ts';
import { optionsOf, valueOf } from './options-of.ts';

/**
 * What the browser can say before the server has: right, wrong, or that only the server knows. For a choice it also knows
 * which option was meant.
 */
export type FirstVerdict = { readonly right: boolean | null; readonly correctOption: number | null };

const unknown: FirstVerdict = { right: null, correctOption: null };

/** SHA-256 as lower-case hex, or null where the browser has none (it exists on secure origins only). */
export type Digest = (text: string) => Promise<string | null>;

/** Judges an answer by the sealed ones that came with the exercise. A text without a match may still be accepted. */
export async function firstVerdict(
  exercise: Exercise,
  given: Given,
  digest: Digest = sha256,
): Promise<FirstVerdict> {
  if (exercise.type === 'flashcard') return { right: given.rating !== 'again', correctOption: null };
  const { type, answerLanguage: language, caseMatters } = exercise;
  const seal = async (text: string): Promise<string | null> =>
    digest(exercise.sealed.salt + sealedForm(text, { type, language, caseMatters }));
  const isSealed = (hash: string | null): boolean => hash !== null && exercise.sealed.hashes.includes(hash);
  const options = optionsOf(exercise);
  if (!options) {
    return isSealed(await seal(given.response ?? '')) ? { right: true, correctOption: null } : unknown;
  }
  const hashes = await Promise.all(options.map(seal));
  const correctOption = hashes.findIndex(isSealed);
  return correctOption < 0
    ? unknown
    : { right: given.response === valueOf(exercise, correctOption), correctOption };
}

async function sha256(text: string): Promise<string | null> {
  if (!globalThis.isSecureContext) return null;
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
