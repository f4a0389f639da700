import type { Locale } from '@slova/domain';
import type { z } from 'zod';
import { en, ru } from 'zod/locales';

/** One thing that does not fit: where in the input, and what, in the caller's language. */
export type Issue = { readonly path: string; readonly message: string };

const mostIssues = 20;
const longestMessage = 300;

/** The issues of a failed parse in another language than the one it failed in. */
export function localIssues(error: z.core.$ZodError, rawInput: unknown, locale: Locale): Issue[] {
  const say = { en, ru }[locale]().localeError;
  return error.issues.slice(0, mostIssues).map((issue) => {
    // A finished issue has lost the value it was about, which its text may name by type.
    const text = say({ ...issue, input: valueAt(rawInput, issue.path) } as Parameters<typeof say>[0]);
    const message = typeof text === 'string' ? text : (text?.message ?? issue.message);
    return { path: pathOf(issue), message: message.slice(0, longestMessage) };
  });
}

// A key too many is found at the object that has it; its own path says more.
function pathOf(issue: z.core.$ZodIssue): string {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  return path.map(String).join('.').slice(0, longestMessage);
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    input,
  );
}

const isRecord = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null;
