import { suspension } from '@slova/contract';
import { describe, expect, it } from 'vitest';
import { reasonProblem } from './reason-problem.ts';

describe('a reason', () => {
  it.each([
    ['nothing', '', 'tooShort'],
    ['two letters between spaces', '  ab  ', 'tooShort'],
    ['three letters', 'abc', null],
    ['five hundred letters between spaces', ` ${'x'.repeat(500)} `, null],
    ['one letter too many', 'x'.repeat(501), 'tooLong'],
    ['five hundred signs of two units each', '😀'.repeat(500), null],
    ['one sign of two units too many', '😀'.repeat(501), 'tooLong'],
  ])('of %s is judged as the API judges it', (_, reason, problem) => {
    expect(reasonProblem(reason)).toBe(problem);
    expect(suspension.shape.reason.safeParse(reason).success).toBe(problem === null);
  });
});
