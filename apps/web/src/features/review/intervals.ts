import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/interface/formats.ts';
import { useLanguage } from '../../shared/interface/language.ts';
import type { AnswerResult, ExerciseOf } from './exercise.ts';

type Interval = ExerciseOf<'flashcard'>['intervals']['good'];

/** A span for a button: “10 min”, “4 days”; exactly what will be applied (rule S2). */
export function useShortInterval(): (interval: Interval) => string {
  const { locale } = useLanguage();
  return ({ days, minutes }) => {
    const unit = days > 0 ? 'day' : 'minute';
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' });
    return format.format(days > 0 ? days : Math.max(1, minutes));
  };
}

/** When a card comes back, as a sentence. `now` in epoch milliseconds. */
export function useNextText(): (next: NonNullable<AnswerResult['next']>, now: number) => string {
  const { t } = useTranslation('learner');
  const { day } = useFormats();
  return ({ due, intervalDays }, now) => {
    if ('at' in due)
      return t('review.next.minutes', {
        count: Math.max(1, Math.round((Date.parse(due.at) - now) / 60_000)),
      });
    if (intervalDays <= 1) return t('review.next.tomorrow');
    return t('review.next.days', { count: intervalDays, date: day(due.on) });
  };
}
