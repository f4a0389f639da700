import { useTranslation } from 'react-i18next';

type PartOfDay = 'night' | 'morning' | 'day' | 'evening';

/** A greeting for the reader's time of day. */
export function useGreeting(name: string): string {
  const { t } = useTranslation('learner');
  return t(`progress.today.greeting.${partOfDay(new Date().getHours())}`, { name });
}

/** The part of the day of a local hour, 0–23. */
export function partOfDay(hour: number): PartOfDay {
  if (hour < 5) return 'night';
  if (hour < 12) return 'morning';
  return hour < 18 ? 'day' : 'evening';
}
