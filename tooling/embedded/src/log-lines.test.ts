import { expect, test } from 'vitest';
import { messageOf, readableLogLine } from './log-lines.ts';

const time = new Date(2026, 0, 5, 9, 8, 7).getTime();

test('a JSON line becomes time, message and its flat fields', () => {
  const line = JSON.stringify({
    level: 30,
    time,
    pid: 1,
    hostname: 'h',
    msg: 'worker ready',
    jobs: 4,
    deep: { a: 1 },
  });
  expect(readableLogLine('worker', line)).toBe('worker     09:08:07 worker ready jobs=4');
});

test('levels above information are named', () => {
  const at = (level: number): string => readableLogLine('api', JSON.stringify({ level, time, msg: 'm' }));
  expect([at(30), at(40), at(50), at(60)].map((line) => line.split(' ').slice(9).join(' '))).toEqual([
    'm',
    'WARN m',
    'ERROR m',
    'FATAL m',
  ]);
});

test('a request shows method, path, status and duration', () => {
  const entry = {
    level: 30,
    time,
    msg: 'done',
    req: { method: 'GET', url: '/x' },
    res: { statusCode: 200 },
    responseTime: 3.6,
  };
  expect(readableLogLine('api', JSON.stringify(entry))).toBe('api        09:08:07 done GET /x → 200 4 ms');
});

test('an error shows its stack', () => {
  const line = JSON.stringify({
    level: 50,
    time,
    msg: 'lost',
    err: { message: 'lost', stack: 'Error: lost\n    at x' },
  });
  expect(readableLogLine('api', line)).toBe('api        09:08:07 ERROR lost \nError: lost\n    at x');
});

test.each(['plain text', '{"not":"pino"}', '{broken', '', '[1]'])(
  'a line that is no log entry stays as it is: %j',
  (line) => {
    expect(readableLogLine('api', line)).toBe(`api        ${line}`);
    expect(messageOf(line)).toBeUndefined();
  },
);

test('the message of a log line can be asked for', () => {
  expect(messageOf('{"level":30,"msg":"worker ready"}')).toBe('worker ready');
});
