import type { z } from 'zod';
import type { SayIssue } from './issue-text.ts';
import { issueText } from './issue-text.ts';

/** One thing that does not fit: where in the input, and what, in the caller's language. */
export type Issue = { readonly path: string; readonly message: string };

const mostIssues = 20;
const longestMessage = 300;

/** The issues of a failed parse, said in the caller's language. */
export function saidIssues(error: z.core.$ZodError, rawInput: unknown, say: SayIssue): Issue[] {
  return error.issues.slice(0, mostIssues).map((issue) => {
    const { key, values = {} } = issueText(issue, valueAt(rawInput, issue.path));
    return { path: pathOf(issue), message: say(key, values).slice(0, longestMessage) };
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
