import { DomainError, errorCodes } from '@slova/domain';
import { TRPCError } from '@trpc/server';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { refusalOf } from './refusal.ts';

describe('what a caller is told of an error', () => {
  it('is the code, the field and the status of a refusal', () => {
    const thrown = new TRPCError({
      code: 'INTERNAL_SERVER_ERROR',
      cause: new DomainError('not_found', 'deckId'),
    });
    expect(refusalOf(thrown, 'en', {})).toEqual({ code: 'not_found', httpStatus: 404, field: 'deckId' });
    expect(refusalOf(new DomainError('email_taken', 'email'), 'en', {})).toEqual({
      code: 'email_taken',
      httpStatus: 409,
      field: 'email',
    });
  });

  it('has a status for every code, that of a failure only for failures', () => {
    for (const code of errorCodes) {
      const { httpStatus } = refusalOf(new DomainError(code), 'en', {});
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
    expect(refusalOf(error, 'en', {})).toEqual({ code: 'internal', httpStatus: 500 });
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
    expect(refusalOf(thrown, 'en', input).issues).toEqual([
      { path: 'deckId', message: 'Invalid UUID' },
      { path: 'answers.0.durationMs', message: 'Invalid input: expected number, received string' },
      { path: 'answers.1.durationMs', message: 'Too big: expected number to be <=10' },
      { path: 'role', message: 'Unrecognized key: "role"' },
    ]);
    expect(refusalOf(thrown, 'ru', input).issues?.map(({ message }) => message)).toEqual([
      'Неверный UUID',
      'Неверный ввод: ожидалось число, получено string',
      'Слишком большое значение: ожидалось, что number будет <=10',
      'Нераспознанный ключ: "role"',
    ]);
  });

  it('stays short, however much does not fit', () => {
    const input = { [`x${'y'.repeat(5_000)}`]: 1, list: Array.from({ length: 500 }, () => 'no') };
    const thrown = new TRPCError({
      code: 'BAD_REQUEST',
      cause: z.strictObject({ list: z.array(z.int()) }).safeParse(input).error,
    });
    const { issues = [] } = refusalOf(thrown, 'en', input);
    expect(issues).toHaveLength(20);
    expect(JSON.stringify(issues).length).toBeLessThan(20 * 700);
  });
});
