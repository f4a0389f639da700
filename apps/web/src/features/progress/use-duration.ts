import { useTranslation } from 'react-i18next';

/** A span of milliseconds as “12 min”, “3 h 5 min” or “64 h”. */
export function useDuration(): (ms: number) => string {
  const { t } = useTranslation('learner');
  return (ms) => {
    const minutes = Math.ceil(ms / 60_000);
    if (minutes < 60) return t('progress.minutes', { count: minutes });
    const hours = Math.floor(minutes / 60);
    if (hours >= 10) return t('progress.manyHours', { hours });
    return t('progress.hours', { hours, minutes: minutes % 60 });
  };
}
