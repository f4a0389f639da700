import { useTranslation } from 'react-i18next';
import { useNow } from '../../shared/interface/use-now.ts';

const quarterMs = 15 * 60_000;

type PartOfDay = 'night' | 'morning' | 'day' | 'evening';

/** A greeting for the reader's time of day. */
export function useGreeting(name: string): string {
  const { t } = useTranslation('learner');
  const now = useNow(quarterMs);
  return t(`progress.today.greeting.${partOfDay(new Date(now).getHours())}`, { name });
}

/** The part of the day of a local hour, 0–23. */
function partOfDay(hour: number): PartOfDay {
  if (hour < 5) return 'night';
  if (hour < 12) return 'morning';
  return hour < 18 ? 'day' : 'evening';
}
