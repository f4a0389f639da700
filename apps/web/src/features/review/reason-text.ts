import { useTranslation } from 'react-i18next';
import type { AnswerResult, Exercise } from './exercise.ts';

/** Why an answer got its verdict, in words that fit how it was given. */
export function useReason({ type }: Pick<Exercise, 'type'>): (result: AnswerResult) => string {
  const { t } = useTranslation('learner');
  return ({ reason, verdict }) => {
    if (type === 'true-false') return t(`review.reasonOfPair.${verdict === 'wrong' ? 'wrong' : 'right'}`);
    if ((type === 'letters' || type === 'sentence') && reason === 'no-accepted-answer') {
      return t(`review.reasonOfTiles.${type}`);
    }
    if (type === 'speaking' && reason === 'no-accepted-answer') return t('review.speaking.other');
    return t(`review.reason.${reason}`);
  };
}
