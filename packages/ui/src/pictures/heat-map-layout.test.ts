import { describe, expect, it } from 'vitest';
import { heatMapLayout } from './heat-map-layout.ts';

const layout = (today: string, values: Record<string, number> = {}, firstDayOfWeek = 1, weeks = 3) =>
  heatMapLayout({ today, weeks, firstDayOfWeek, values: new Map(Object.entries(values)) });

describe('the layout of a heat map', () => {
  it('ends with today and starts each week on the reader’s first day', () => {
    const weeks = layout('2026-11-25'); // a Wednesday
    expect(weeks.map(({ key }) => key)).toEqual(['2026-11-09', '2026-11-16', '2026-11-23']);
    expect(weeks.at(-1)?.days.map(({ day }) => day)).toEqual(['2026-11-23', '2026-11-24', '2026-11-25']);
    expect(layout('2026-11-25', {}, 7).at(-1)?.key).toBe('2026-11-22');
  });

  it('gives a full last week when today is its last day', () => {
    expect(layout('2026-11-29').at(-1)?.days).toHaveLength(7);
    expect(layout('2026-11-23').at(-1)?.days).toHaveLength(1);
  });

  it('shows a day with little work as something and the busiest as most', () => {
    const days = layout('2026-11-25', { '2026-11-24': 1, '2026-11-25': 100 }).at(-1)?.days ?? [];
    expect(days.map(({ level }) => level)).toEqual([0, 1, 4]);
  });

  it('is not made pale by one extraordinary day', () => {
    const usual = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`2026-11-${String(index + 1).padStart(2, '0')}`, 20]),
    );
    const weeks = layout('2026-11-25', { ...usual, '2026-11-22': 2_000 });
    const level = weeks.flatMap(({ days }) => days).find(({ day }) => day === '2026-11-20')?.level;
    expect(level).toBe(4);
  });

  it('marks the week in which a month begins', () => {
    expect(layout('2026-12-03').map(({ startsMonth }) => startsMonth)).toEqual([false, false, true]);
  });
});
