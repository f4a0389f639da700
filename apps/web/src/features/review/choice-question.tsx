import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionItem } from './exercise.ts';
import { OptionList } from './option-list.tsx';
import { optionsOf } from './options-of.ts';
import { QuestionHead } from './question-head.tsx';
import layout from './study-layout.module.css';

type ChoiceQuestionProps = {
  readonly item: SessionItem;
  /** After the answer: what was chosen and, once known, which option was right. */
  readonly chosen: number | null;
  readonly correct: number | null;
  readonly pictureSays?: string | undefined;
  /** An option that a hint has taken away. */
  readonly without?: number | null;
  readonly onChoose: (option: number) => void;
  /** A way out that does not count. */
  readonly wayOut?: ReactElement | undefined;
};

/** A question with options: of a choice, for a gap, for what was heard, or whether a pair belongs together. */
export function ChoiceQuestion({
  item,
  chosen,
  correct,
  pictureSays,
  without,
  onChoose,
  wayOut,
}: ChoiceQuestionProps): ReactElement {
  const { t, i18n } = useTranslation('learner');
  const { exercise } = item;
  const isPair = exercise.type === 'true-false';
  const filled = correct === null ? null : (optionsOf(exercise)?.[correct] ?? null);
  return (
    <div className={layout.stage}>
      <QuestionHead item={item} answered={chosen !== null} filled={filled} pictureSays={pictureSays} />
      <OptionList
        key={item.attemptId}
        options={isPair ? [t('review.truth.true'), t('review.truth.false')] : (optionsOf(exercise) ?? [])}
        language={isPair ? i18n.language : exercise.answerLanguage}
        columns={isPair ? 2 : 1}
        chosen={chosen}
        correct={correct}
        without={without ?? null}
        onChoose={onChoose}
      />
      {wayOut}
    </div>
  );
}
