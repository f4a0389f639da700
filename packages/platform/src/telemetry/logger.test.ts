import { describe, expect, it } from 'vitest';
import { makeLogger } from './logger.ts';

describe('the logger', () => {
  it('redacts what is secret, wherever it stands (ASVS V16.2.5)', () => {
    const { logger, lines } = capture();
    logger.info(
      {
        password: 'one',
        user: { token: 'two' },
        req: { headers: { cookie: 'three', authorization: 'four' } },
      },
      'hello',
    );
    const text = lines.join('');
    for (const secret of ['one', 'two', 'three', 'four']) expect(text).not.toContain(`"${secret}"`);
    expect(JSON.parse(text)).toMatchObject({ msg: 'hello', name: 'test', password: '[redacted]' });
  });

  it('logs a failed statement without its parameters, in message, stack and cause', () => {
    const { logger, lines } = capture();
    const statement = new Error(
      'Failed query: insert into learners values ($1)\nparams: $argon2id$secret,\nada@example.org',
    );
    logger.error({ err: new Error('It failed.', { cause: statement }) }, 'no');
    const text = lines.join('');
    expect(text).not.toContain('argon2id');
    expect(text).not.toContain('ada@example.org');
    expect(JSON.parse(text)).toMatchObject({
      err: { message: 'It failed.', cause: { message: 'Failed query: insert into learners values ($1)' } },
    });
    expect(text).toContain('logger.test.ts');
  });

  it('is silent below its level', () => {
    const { logger, lines } = capture('warn');
    logger.info('not this');
    logger.warn('this');
    expect(lines).toHaveLength(1);
  });
});

function capture(level: 'info' | 'warn' = 'info') {
  const lines: string[] = [];
  return { lines, logger: makeLogger('test', level, { write: (line) => void lines.push(line) }) };
}
