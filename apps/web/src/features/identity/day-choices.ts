import { regionalTag } from '../../shared/interface/language.ts';

export type Choice = { readonly value: string; readonly label: string };

/** All IANA zones the browser knows, and the one in use if it is not among them. */
export function timeZones(current: string): Choice[] {
  const zones = new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), current]);
  return [...zones]
    .toSorted()
    .map((value) => ({ value, label: value.replaceAll('_', ' ').replaceAll('/', ' / ') }));
}

/** The hours of a day as the reader writes them: `4:00 AM`, `04:00`. */
export function hoursOfDay(locale: string): Choice[] {
  const clock = new Intl.DateTimeFormat(regionalTag(locale), {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  return Array.from({ length: 24 }, (_, hour) => ({
    value: String(hour),
    label: clock.format(new Date(hour * 3_600_000)),
  }));
}
