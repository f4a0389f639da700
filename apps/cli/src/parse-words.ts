import { z } from 'zod';
import { failure } from './failure.ts';

/** @throws a failure when the word is no e-mail address. */
export function parseEmail(word: string | undefined): string {
  const result = z.email().max(254).safeParse(word);
  if (!result.success) throw failure(`"${word ?? ''}" is not an e-mail address.`);
  return result.data;
}

/** @throws a failure that lists what is allowed. */
export function parseOneOf<Value extends string>(
  option: string,
  allowed: readonly Value[],
  word: string,
): Value {
  const value = allowed.find((candidate) => candidate === word);
  if (value === undefined) throw failure(`${option} must be one of ${allowed.join(', ')}.`);
  return value;
}
