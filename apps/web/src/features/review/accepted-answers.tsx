import { Word } from '@slova/ui';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerResult, SessionItem } from './exercise.ts';
import { optionsOf } from './options-of.ts';
import layout from './study-layout.module.css';

/** All answers that would have been right, the displayed one first. Options show the right one already. */
export function AcceptedAnswers({
  item,
  result,
}: {
  readonly item: SessionItem;
  readonly result: AnswerResult;
}): ReactElement | null {
  const { t } = useTranslation('learner');
  const { exercise } = item;
  const answers = result.correctAnswers;
  const isMarked = optionsOf(exercise) !== null && exercise.type !== 'true-false';
  if (answers.length === 0 || (isMarked && answers.length === 1)) return null;
  return (
    <p>
      <span className={layout.label}>{t('review.answer', { count: answers.length })}</span>
      {answers.map((answer, index) => (
        <span key={answer}>
          {index > 0 && ', '}
          <Word language={exercise.answerLanguage} size={index === 0 ? 'list' : 'text'}>
            {answer}
          </Word>
        </span>
      ))}
      {item.direction !== 'recognise' && exercise.pronunciation !== null && (
        <span className={layout.ipa}> [{exercise.pronunciation}]</span>
      )}
    </p>
  );
}
