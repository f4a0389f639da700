import { useMemo } from 'react';
import { regionalTag, useLanguage } from './language.ts';

/** Numbers, days and spans of time as the reader writes them. Days (`YYYY-MM-DD`) are calendar days, not instants: no zone applies. */
export type Formats = {
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  readonly day: (isoDay: string) => string;
  /** A day without its weekday, with its year when that is another one than `today`’s. */
  readonly dayOfYear: (isoDay: string, today: string) => string;
  readonly shortDay: (isoDay: string) => string;
  readonly month: (isoDay: string) => string;
  readonly instant: (iso: string) => string;
  /** The calendar day of an instant, where the reader is. */
  readonly date: (iso: string) => string;
  /** “in 4 minutes”, “2 days ago” */
  readonly fromNow: (iso: string, now: number) => string;
  readonly language: (tag: string) => string;
};

/** The formats of the interface language. */
export function useFormats(): Formats {
  const { locale } = useLanguage();
  return useMemo(() => formatsFor(regionalTag(locale)), [locale]);
}

/** The formats of a language tag. */
function formatsFor(locale: string): Formats {
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const dayAlone = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const dayAndYear = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const shortDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const dateOf = (isoDay: string): Date => new Date(`${isoDay}T00:00:00Z`);
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    day: (isoDay) => day.format(dateOf(isoDay)),
    dayOfYear: (isoDay, today) =>
      (isoDay.slice(0, 4) === today.slice(0, 4) ? dayAlone : dayAndYear).format(dateOf(isoDay)),
    shortDay: (isoDay) => shortDay.format(dateOf(isoDay)),
    month: (isoDay) => month.format(dateOf(isoDay)).replace('.', ''),
    instant: (iso) => instant.format(new Date(iso)),
    date: (iso) => date.format(new Date(iso)),
    fromNow: (iso, now) => relative(locale, Date.parse(iso) - now),
    language: (tag) => languages.of(tag) ?? tag,
  };
}

const steps = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

function relative(locale: string, ms: number): string {
  const [unit, length] = steps.find(([, size]) => Math.abs(ms) >= size) ?? steps[3];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(ms / length), unit);
}
