import { regionalTag } from '../../shared/interface/language.ts';

/** The day a week starts with where the language is spoken: 1 Monday … 7 Sunday; Monday where the browser cannot tell. */
export function firstDayOfWeek(locale: string): number {
  const tag = new Intl.Locale(regionalTag(locale));
  const { getWeekInfo } = tag as { getWeekInfo?: () => { readonly firstDay: number } };
  return getWeekInfo?.call(tag).firstDay ?? 1;
}
