import { Word } from '@slova/ui';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ReadWord, soundBeside, withoutReading } from '../../shared/interface/read-word.tsx';
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
  const pronunciation = result.pronunciation ?? null;
  const answers = withoutReading(result.correctAnswers, pronunciation, exercise.answerLanguage);
  const isMarked = optionsOf(exercise) !== null && exercise.type !== 'true-false';
  if (answers.length === 0 || (isMarked && answers.length === 1)) return null;
  const read = { word: answers[0] ?? '', pronunciation, language: exercise.answerLanguage };
  const sound = soundBeside(read);
  return (
    <p>
      <span className={layout.label}>{t('review.answer', { count: answers.length })}</span>
      {answers.map((answer, index) => (
        <span key={answer}>
          {index > 0 && ', '}
          <Word language={exercise.answerLanguage} size={index === 0 ? 'list' : 'text'}>
            {index === 0 ? <ReadWord {...read} /> : answer}
          </Word>
        </span>
      ))}
      {sound !== null && <span className={layout.ipa}> [{sound}]</span>}
    </p>
  );
}
