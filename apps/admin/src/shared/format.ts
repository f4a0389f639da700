/** Numbers, shares, days and instants in the reader's language. Instants are shown in the browser's time zone. */
export type Format = {
  readonly number: (value: number) => string;
  /** A short number for an axis: 12K. */
  readonly compact: (value: number) => string;
  /** 0.8712 → 87.1 %; a dash when there is nothing to take a share of. */
  readonly share: (value: number | null) => string;
  /** An ISO instant → 12 Oct 2026. */
  readonly date: (iso: string) => string;
  /** An ISO instant → 12 Oct 2026, 14:03. */
  readonly instant: (iso: string) => string;
  /** An ISO instant → 12 Oct 2026, 14:03:11. */
  readonly instantToSecond: (iso: string) => string;
  /** `YYYY-MM-DD` → 12 Oct. */
  readonly day: (isoDay: string) => string;
  /** An ISO instant → 4 sec. ago, counted up to `nowMs`. */
  readonly ago: (iso: string, nowMs: number) => string;
};

/** What the functions above need is prepared once: making an Intl object is slow. */
export function formatFor(locale: string): Format {
  const number = new Intl.NumberFormat(locale);
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const toSecond = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const relative = new Intl.RelativeTimeFormat(locale, { style: 'short', numeric: 'always' });
  return {
    number: (value) => number.format(value),
    compact: (value) => compact.format(value),
    share: (value) => (value === null ? '—' : share.format(value)),
    date: (iso) => date.format(new Date(iso)),
    instant: (iso) => instant.format(new Date(iso)),
    instantToSecond: (iso) => toSecond.format(new Date(iso)),
    day: (isoDay) => day.format(new Date(`${isoDay}T00:00:00Z`)),
    ago: (iso, nowMs) => {
      const { count, unit } = inLargestUnit(Math.max(0, nowMs - Date.parse(iso)));
      return relative.format(-count, unit);
    },
  };
}

const units = [
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
] as const;

function inLargestUnit(ms: number): { count: number; unit: Intl.RelativeTimeFormatUnit } {
  const fitting = units.find((candidate) => ms >= candidate.ms) ?? { unit: 'second' as const, ms: 1000 };
  return { count: Math.floor(ms / fitting.ms), unit: fitting.unit };
}
