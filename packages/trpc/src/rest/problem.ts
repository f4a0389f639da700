import { errorCodes } from '@slova/domain';
import { z } from 'zod';
import type { Refusal } from '../procedure/index.ts';

/** An error as REST tells it (RFC 9457), with our stable code and the fields it is about. */
export const problem = z
  .object({
    type: z.literal('about:blank'),
    title: z.string().meta({ description: 'The phrase of the status.' }),
    status: z.int(),
    detail: z
      .string()
      .meta({ description: 'What happened and what to do, in the language of the account or the browser.' }),
    code: z.enum(errorCodes),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'What was refused or failed (RFC 9457).' });
export type Problem = z.output<typeof problem>;

/** The problem details of a refusal. */
export function problemOf(
  { code, httpStatus, field, issues }: Refusal,
  title: string,
  detail: string,
): Problem {
  const errors = issues ?? (field === undefined ? [] : [{ path: field, message: detail }]);
  const told: Problem = { type: 'about:blank', title, status: httpStatus, detail, code };
  return errors.length === 0 ? told : { ...told, errors: [...errors] };
}
