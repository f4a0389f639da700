import { expect, test } from 'vitest';
import { requestId } from './request-id.ts';

test('a request is named by a UUID of version 4, and each by another', () => {
  const ids = Array.from({ length: 50 }, requestId);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
  expect(new Set(ids).size).toBe(50);
});
