import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerForm } from './answer-form.tsx';
import type { AnswerResult, Exercise, SessionItem } from './exercise.ts';
import { QuestionHead } from './question-head.tsx';

type TypedQuestionProps = {
  readonly item: SessionItem;
  readonly typed: string;
  readonly askedAgain: AnswerResult | null;
  readonly onAnswer: (response: string) => void;
  readonly wayOut?: ReactElement | undefined;
};

/** A question that is answered by typing: a word for its prompt, for a gap, or for what was heard. */
export function TypedQuestion({ item, wayOut, ...form }: TypedQuestionProps): ReactElement {
  const { t } = useTranslation('learner');
  return (
    <AnswerForm item={item} asked={asked(item.exercise)} wayOut={wayOut} {...form}>
      <QuestionHead item={item} answered={false} />
    </AnswerForm>
  );

  function asked(exercise: Exercise): string {
    if (exercise.type === 'listening')
      return t(`review.prompt.${item.direction === 'recognise' ? 'hear' : 'dictation'}`);
    if (exercise.type !== 'cloze') return exercise.prompt.text;
    return `${exercise.sentence.before}${t('review.gap')}${exercise.sentence.after}`;
  }
}
