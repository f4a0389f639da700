import type { z } from 'zod';

/** What can be wrong with one field of an input, as a closed list: one text per language for each. */
type IssueKey =
  | 'missing'
  | 'not_text'
  | 'not_number'
  | 'not_whole'
  | 'too_long'
  | 'too_short'
  | 'over_count'
  | 'under_count'
  | 'too_large'
  | 'too_small'
  | 'not_email'
  | 'not_id'
  | 'not_date'
  | 'not_one_of'
  | 'unknown_field'
  | 'not_fitting';

/** A text about a field with the numbers and names it tells of. */
export type SayIssue = (key: IssueKey, values: Readonly<Record<string, string | number>>) => string;

type Told = { readonly key: IssueKey; readonly values?: Readonly<Record<string, string | number>> };

/** Which text tells of an issue. `input` is the value it is about. */
export function issueText(issue: z.core.$ZodIssue, input: unknown): Told {
  if (issue.code === 'invalid_type') return ofType(issue.expected, input);
  if (issue.code === 'too_big') return ofSize(issue.origin, Number(issue.maximum), 'most');
  if (issue.code === 'too_small') return ofSize(issue.origin, Number(issue.minimum), 'least');
  if (issue.code === 'invalid_format') return { key: formats[issue.format] ?? 'not_fitting' };
  if (issue.code === 'invalid_value')
    return { key: 'not_one_of', values: { allowed: issue.values.map(String).join(', ') } };
  if (issue.code === 'unrecognized_keys')
    return { key: 'unknown_field', values: { name: issue.keys[0] ?? '' } };
  return { key: 'not_fitting' };
}

function ofType(expected: string, input: unknown): Told {
  if (input === undefined || input === null || input === '') return { key: 'missing' };
  if (expected === 'string') return { key: 'not_text' };
  if (expected === 'int') return { key: 'not_whole' };
  return { key: expected === 'number' ? 'not_number' : 'not_fitting' };
}

function ofSize(origin: string, bound: number, which: 'most' | 'least'): Told {
  const values = { bound };
  if (origin === 'string') {
    if (which === 'least' && bound === 1) return { key: 'missing' };
    return { key: which === 'most' ? 'too_long' : 'too_short', values };
  }
  if (origin === 'array' || origin === 'set')
    return { key: which === 'most' ? 'over_count' : 'under_count', values };
  return { key: which === 'most' ? 'too_large' : 'too_small', values };
}

const formats: Readonly<Record<string, IssueKey>> = {
  email: 'not_email',
  uuid: 'not_id',
  datetime: 'not_date',
  date: 'not_date',
};
