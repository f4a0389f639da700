/** The periods that the overview offers, in days up to and including today. */
export const periods = [7, 30, 90, 365] as const;
export type Period = (typeof periods)[number];

/** The period as it stands in the address; absent, it is the usual one. */
export type PeriodSearch = { readonly days?: Period };
export const usualPeriod: Period = 30;

/** Reads the address; what is not offered is ignored. */
export function readPeriodSearch(raw: Record<string, unknown>): PeriodSearch {
  const days = periods.find((period) => period === Number(raw['days']));
  return days === undefined || days === usualPeriod ? {} : { days };
}
