/** One day of a heat map. `level` 0 is nothing, 1–4 less to more. */
export type HeatDay = { readonly day: string; readonly value: number; readonly level: 0 | 1 | 2 | 3 | 4 };

/** A column: seven days from the first day of the week; days after today are missing. */
export type HeatWeek = {
  readonly key: string;
  readonly days: readonly HeatDay[];
  readonly startsMonth: boolean;
};

export type HeatMapInput = {
  /** ISO 8601 date of the last day shown. */
  readonly today: string;
  readonly weeks: number;
  /** 1 Monday … 7 Sunday. */
  readonly firstDayOfWeek: number;
  readonly values: ReadonlyMap<string, number>;
};

const dayMs = 86_400_000;

/** Weeks of days, oldest first, ending with the week of today. Plain calendar arithmetic: no zone, no clock. */
export function heatMapLayout({ today, weeks, firstDayOfWeek, values }: HeatMapInput): HeatWeek[] {
  const last = dayNumber(today);
  const start = last - ((weekday(last) - firstDayOfWeek + 7) % 7) - (weeks - 1) * 7;
  const most = reference(values);
  return Array.from({ length: weeks }, (_, week) => {
    const first = start + week * 7;
    const numbers = Array.from({ length: 7 }, (_day, index) => first + index).filter(
      (number) => number <= last,
    );
    const days = numbers.map((number): HeatDay => {
      const day = isoDate(number);
      const value = values.get(day) ?? 0;
      return { day, value, level: levelOf(value, most) };
    });
    return { key: isoDate(first), days, startsMonth: days.some(({ day }) => day.endsWith('-01')) };
  });
}

// One day of fifty hours must not make all others pale, so the scale ends at the ninth tenth of the days with work.
function reference(values: ReadonlyMap<string, number>): number {
  const busy = [...values.values()].filter((value) => value > 0).toSorted((one, other) => one - other);
  return busy[Math.floor(busy.length * 0.9)] ?? busy.at(-1) ?? 1;
}

function levelOf(value: number, most: number): HeatDay['level'] {
  return value <= 0 ? 0 : (Math.min(4, Math.max(1, Math.ceil((4 * value) / most))) as HeatDay['level']);
}

const dayNumber = (isoDay: string): number => Math.floor(Date.parse(`${isoDay}T00:00:00Z`) / dayMs);
const isoDate = (number: number): string => new Date(number * dayMs).toISOString().slice(0, 10);
// 1970-01-01 was a Thursday.
const weekday = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;
