import type { Digest } from '@slova/application';
import type { Exercise } from '@slova/domain';
import { rightTexts, sealedForm } from '@slova/domain';

/** Answers that can be recognised but not read: a browser that finds the hash of what was typed may say "right" at once. */
export function sealed(exercise: Exercise, salt: string, digest: Digest): { salt: string; hashes: string[] } {
  const { type, answers } = exercise;
  const hashes = rightTexts(exercise).map((text) => digest(salt + sealedForm(text, { ...answers, type })));
  return { salt, hashes: [...new Set(hashes)] };
}
