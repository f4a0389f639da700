import { expect, it } from 'vitest';
import type { NotificationList } from './notifications.ts';
import { withRead } from './notifications.ts';

it('counts what is still unread after some was read, and keeps the first time something was read', () => {
  const list = {
    unread: 2,
    notifications: [
      { id: 'one', readAt: null },
      { id: 'two', readAt: null },
      { id: 'three', readAt: '2026-11-20T08:00:00.000Z' },
    ],
  } as unknown as NotificationList;
  const read = withRead(list, new Set(['one', 'three']), '2026-11-22T08:00:00.000Z');
  expect(read.unread).toBe(1);
  expect(read.notifications.map(({ readAt }) => readAt)).toEqual([
    '2026-11-22T08:00:00.000Z',
    null,
    '2026-11-20T08:00:00.000Z',
  ]);
});
