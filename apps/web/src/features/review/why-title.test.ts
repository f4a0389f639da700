import { describe, expect, it } from 'vitest';
import { whyTitle } from './why-title.ts';

const today = '2026-11-22';

describe('the title of a card’s page', () => {
  it.each([
    ['is due today', { on: '2026-11-22' }],
    ['has been waiting since another year', { on: '2025-12-31' }],
    ['is inside a learning step', { at: '2026-11-22T10:10:00.000Z' }],
  ])('asks why today of a card that %s', (_, due) => {
    expect(whyTitle({ due, held: null, today })).toEqual({ name: 'today' });
  });

  it('asks why on its day of a card that is due later', () => {
    expect(whyTitle({ due: { on: '2026-12-03' }, held: null, today })).toEqual({
      name: 'day',
      on: '2026-12-03',
    });
  });

  it('asks of no day when the card does not come up', () => {
    expect(whyTitle({ due: null, held: null, today })).toEqual({ name: 'plain' });
    expect(whyTitle({ due: { on: today }, held: 'suspended', today })).toEqual({ name: 'plain' });
  });
});
