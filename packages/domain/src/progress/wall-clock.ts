const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * Milliseconds since 1970-01-01T00:00 that a clock on the wall in `timeZone` shows at an instant (epoch milliseconds):
 * the instant shifted by the zone's offset at that moment, by IANA rules.
 */
export function wallClock(epochMs: number, timeZone: string): number {
  const offsetMs = offsetThrough(Math.floor(epochMs / hourMs), timeZone);
  return offsetMs === null ? shown(epochMs, timeZone) : epochMs + offsetMs;
}

const hourMs = 3_600_000;
const offsets = new Map<string, number | null>();
const mostOffsets = 10_000;

// Asking the formatter costs 50 × more than an addition, and a session asks it hundreds of times about the same hours. No zone
// changes its offset and takes it back within an hour.
function offsetThrough(hour: number, timeZone: string): number | null {
  const key = `${timeZone} ${hour}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  if (offsets.size >= mostOffsets) offsets.clear();
  const [start, end] = [hour * hourMs, (hour + 1) * hourMs];
  const offset = shown(start, timeZone) - start;
  const through = shown(end, timeZone) - end === offset ? offset : null;
  offsets.set(key, through);
  return through;
}

function shown(epochMs: number, timeZone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(epochMs)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((epochMs % 1000) + 1000) % 1000);
}

/** True when the runtime knows the IANA zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    formatterOf(timeZone);
    return true;
  } catch {
    return false;
  }
}

// Building a formatter costs 100 × more than using it.
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
}
