import { VisuallyHidden } from '@mantine/core';
import { textDirection } from '@slova/ui';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExerciseOf, SessionItem } from './exercise.ts';
import classes from './gap-sentence.module.css';
import { PromptFacts, PromptQuestion } from './prompt.tsx';
import prompts from './prompt.module.css';

/** The sentence with its gap as the hero; below it what the whole means, and what is wanted for the gap. */
export function GapSentence({
  item,
  sentence,
  filled,
}: {
  readonly item: SessionItem;
  readonly sentence: ExerciseOf<'cloze'>['sentence'];
  /** What belongs into the gap; null until it may be seen. */
  readonly filled: string | null;
}): ReactElement {
  const { t, i18n } = useTranslation('learner');
  const { prompt, answerLanguage } = item.exercise;
  return (
    <div className={prompts.prompt}>
      <PromptQuestion item={item} />
      <h1 id="prompt" lang={answerLanguage} dir={textDirection(answerLanguage)} className={classes.sentence}>
        {sentence.before}
        {filled === null ? (
          <span className={classes.gap}>
            <VisuallyHidden lang={i18n.language}>{t('review.gap')}</VisuallyHidden>
          </span>
        ) : (
          <b className={classes.filled}>{filled}</b>
        )}
        {sentence.after}
      </h1>
      {sentence.translation !== null && (
        <p lang={prompt.language} dir="auto" className={classes.translation}>
          {sentence.translation}
        </p>
      )}
      <PromptFacts item={item}>
        <span lang={prompt.language} dir="auto" className={classes.meaning}>
          {prompt.text}
        </span>
        {' · '}
      </PromptFacts>
    </div>
  );
}
