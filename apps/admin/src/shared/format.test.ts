import { describe, expect, it } from 'vitest';
import { formatFor } from './format.ts';

const now = Date.parse('2026-03-01T12:00:00Z');
const spaces = (text: string): string => text.replaceAll(/\s/g, ' ');

describe('formats', () => {
  it.each([
    ['2026-03-01T11:59:56Z', '4 sec. ago'],
    ['2026-03-01T11:58:01Z', '1 min. ago'],
    ['2026-03-01T09:00:00Z', '3 hr. ago'],
    ['2026-02-27T11:00:00Z', '2 days ago'],
  ])('says how long ago %s was in the largest unit that fits: %s', (iso, said) => {
    expect(formatFor('en').ago(iso, now)).toBe(said);
  });

  it('never places a report in the future when the clocks differ', () => {
    expect(formatFor('en').ago('2026-03-01T12:00:03Z', now)).toBe('0 sec. ago');
  });

  it('writes numbers and shares as each language does', () => {
    expect(formatFor('en').number(1_234_567)).toBe('1,234,567');
    expect(spaces(formatFor('ru').number(1_234_567))).toBe('1 234 567');
    expect(formatFor('en').share(0.8712)).toBe('87.1%');
    expect(spaces(formatFor('ru').share(0.8712))).toBe('87,1 %');
  });

  it('shows no share of nothing', () => {
    expect(formatFor('en').share(null)).toBe('—');
  });

  it('keeps a UTC day the same day in every time zone', () => {
    expect(formatFor('en').day('2026-03-01')).toBe('Mar 1');
  });
});
