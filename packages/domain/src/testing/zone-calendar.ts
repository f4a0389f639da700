/** A stretch of time in which a zone keeps one offset from UTC: [from, until), all in milliseconds. */
export type OffsetStretch = { readonly from: number; readonly until: number; readonly offset: number };

const dayMs = 86_400_000;
const secondMs = 1_000;
/** No zone has kept an offset for less since 1970: the shortest is Recife's summer time of a week in October 2000. */
const shortestStretchMs = 6.9 * dayMs;

/**
 * What a zone's clocks did, found by bisection in the offset that Intl names ("GMT-00:44:30"): another path through the
 * time zone database than the one the rules take, so that tests can hold one against the other.
 */
export function zoneCalendar(timeZone: string, from: number, until: number): OffsetStretch[] {
  const offsetAt = namedOffset(timeZone);
  const stretches: OffsetStretch[] = [];
  let start = from;
  let offset = offsetAt(from);
  for (let at = from; at < until; at += shortestStretchMs) {
    const later = Math.min(at + shortestStretchMs, until);
    if (offsetAt(later) === offset) continue;
    const change = changeBetween(at, later, offsetAt);
    stretches.push({ from: start, until: change, offset });
    start = change;
    offset = offsetAt(change);
  }
  return [...stretches, { from: start, until, offset }];
}

/** The first instant at which a zone's wall clock has reached a local time (milliseconds since 1970-01-01T00:00 local). */
export function firstInstantAt(local: number, stretches: readonly OffsetStretch[]): number {
  for (const { from, until, offset } of stretches) {
    const instant = Math.max(from, local - offset);
    if (instant < until) return instant;
  }
  throw new RangeError('The local time lies after the calendar.');
}

function changeBetween(before: number, after: number, offsetAt: (instant: number) => number): number {
  const offset = offsetAt(before);
  let [low, high] = [before, after];
  while (high - low > secondMs) {
    const middle = Math.floor((low + high) / 2 / secondMs) * secondMs;
    if (offsetAt(middle) === offset) low = middle;
    else high = middle;
  }
  return high;
}

/** The zone's offset from UTC at an instant, in milliseconds. */
export function namedOffset(timeZone: string): (instant: number) => number {
  const formatter = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  return (instant) => {
    const [, sign, hours, minutes, seconds] =
      /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(formatter.format(instant)) ?? [];
    const size = Number(hours ?? 0) * 3_600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
    return (sign === '-' ? -size : size) * secondMs;
  };
}
