import { DomainError, errorCodes } from '@slova/domain';
import { TRPCError } from '@trpc/server';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { SayIssue } from './issue-text.ts';
import { refusalOf } from './refusal.ts';

const plainly: SayIssue = (key) => key;

describe('what a caller is told of an error', () => {
  it('is the code, the field and the status of a refusal', () => {
    const thrown = new TRPCError({
      code: 'INTERNAL_SERVER_ERROR',
      cause: new DomainError('not_found', 'deckId'),
    });
    expect(refusalOf(thrown, plainly, {})).toEqual({ code: 'not_found', httpStatus: 404, field: 'deckId' });
    expect(refusalOf(new DomainError('email_taken', 'email'), plainly, {})).toEqual({
      code: 'email_taken',
      httpStatus: 409,
      field: 'email',
    });
  });

  it('has a status for every code, that of a failure only for failures', () => {
    for (const code of errorCodes) {
      const { httpStatus } = refusalOf(new DomainError(code), plainly, {});
      if (code === 'internal' || code === 'overloaded') expect(httpStatus).toBeGreaterThanOrEqual(500);
      else expect(httpStatus).toBeLessThan(500);
    }
  });

  it.each([
    new Error('select password_hash from learners'),
    Object.assign(new Error('Failed query: insert'), { query: 'insert', params: ['secret'], code: '23505' }),
    new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: new Error('secret') }),
    new TRPCError({
      code: 'INTERNAL_SERVER_ERROR',
      message: 'Output validation failed',
      cause: new z.ZodError([]),
    }),
    'a thrown text',
    null,
  ])('is nothing but that it failed, for %s', (error) => {
    expect(refusalOf(error, plainly, {})).toEqual({ code: 'internal', httpStatus: 500 });
  });

  it('names each field that does not fit, in the language asked for', () => {
    const schema = z.strictObject({
      deckId: z.uuid(),
      answers: z.array(z.object({ durationMs: z.int().max(10) })),
    });
    const input = {
      deckId: 'x',
      answers: [{ durationMs: 'soon' }, { durationMs: 11 }],
      role: 'administrator',
    };
    const thrown = new TRPCError({ code: 'BAD_REQUEST', cause: schema.safeParse(input).error });
    const say: SayIssue = (key, values) => `${key} ${JSON.stringify(values)}`;
    expect(refusalOf(thrown, say, input).issues).toEqual([
      { path: 'deckId', message: 'not_id {}' },
      { path: 'answers.0.durationMs', message: 'not_number {}' },
      { path: 'answers.1.durationMs', message: 'too_large {"bound":10}' },
      { path: 'role', message: 'unknown_field {"name":"role"}' },
    ]);
  });

  it.each([
    [z.string(), undefined, 'missing'],
    [z.string().min(1), '', 'missing'],
    [z.string(), 5, 'not_text'],
    [z.string().min(3), 'no', 'too_short'],
    [z.string().max(3), 'long', 'too_long'],
    [z.number(), 'x', 'not_number'],
    [z.int(), 1.5, 'not_whole'],
    [z.number().min(3), 1, 'too_small'],
    [z.array(z.int()).max(1), [1, 2], 'over_count'],
    [z.array(z.int()).min(1), [], 'under_count'],
    [z.email(), 'anna', 'not_email'],
    [z.iso.datetime(), 'soon', 'not_date'],
    [z.enum(['a', 'b']), 'c', 'not_one_of'],
    [z.union([z.int(), z.boolean()]), 'c', 'not_fitting'],
  ] as const)('says of %j against %j which of the texts fits', (schema, input, key) => {
    const thrown = new TRPCError({ code: 'BAD_REQUEST', cause: schema.safeParse(input).error });
    expect(refusalOf(thrown, plainly, input).issues?.map(({ message }) => message)).toEqual([key]);
  });

  it('stays short, however much does not fit', () => {
    const input = { [`x${'y'.repeat(5_000)}`]: 1, list: Array.from({ length: 500 }, () => 'no') };
    const thrown = new TRPCError({
      code: 'BAD_REQUEST',
      cause: z.strictObject({ list: z.array(z.int()) }).safeParse(input).error,
    });
    const { issues = [] } = refusalOf(thrown, plainly, input);
    expect(issues).toHaveLength(20);
    expect(JSON.stringify(issues).length).toBeLessThan(20 * 700);
  });
});
