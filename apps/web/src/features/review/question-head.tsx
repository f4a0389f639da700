import { Word } from '@slova/ui';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExerciseOf, SessionItem } from './exercise.ts';
import { GapSentence } from './gap-sentence.tsx';
import { Prompt, PromptFacts, PromptQuestion } from './prompt.tsx';
import { SoundButton } from './sound-button.tsx';
import classes from './question-head.module.css';
import prompts from './prompt.module.css';

/** What is asked, as the exercise's type shows it. `answered`: what only the ear was to know may be seen now. */
export function QuestionHead({
  item,
  answered,
  filled = null,
  pictureSays,
}: {
  readonly item: SessionItem;
  readonly answered: boolean;
  /** What belongs into a gap, once it may be seen. */
  readonly filled?: string | null;
  /** What the picture shows, once that may be said. */
  readonly pictureSays?: string | undefined;
}): ReactElement {
  const { exercise } = item;
  if (exercise.type === 'cloze')
    return <GapSentence item={item} sentence={exercise.sentence} filled={filled} />;
  if (exercise.type === 'listening') return <Heard item={item} exercise={exercise} answered={answered} />;
  if (exercise.type === 'sentence') return <Translation item={item} exercise={exercise} />;
  if (exercise.type === 'true-false') return <Pair item={item} exercise={exercise} />;
  return <Prompt item={item} id="prompt" answered={answered} pictureSays={pictureSays} />;
}

function Heard({
  item,
  exercise,
  answered,
}: {
  readonly item: SessionItem;
  readonly exercise: ExerciseOf<'listening'>;
  readonly answered: boolean;
}): ReactElement {
  const { t } = useTranslation('learner');
  const sound = <SoundButton word={exercise} large={!answered} atOnce={!answered} />;
  if (answered) {
    return (
      <div className={classes.heard}>
        <Prompt item={item} id="prompt" answered />
        {sound}
      </div>
    );
  }
  const question = item.direction === 'recognise' ? 'hear' : 'dictation';
  return (
    <div className={classes.heard}>
      <h1 id="prompt" className={classes.question}>
        {t(`review.prompt.${question}`)}
      </h1>
      {sound}
    </div>
  );
}

function Translation({
  item,
  exercise,
}: {
  readonly item: SessionItem;
  readonly exercise: ExerciseOf<'sentence'>;
}): ReactElement {
  return (
    <div className={prompts.prompt}>
      <PromptQuestion item={item} />
      <Word id="prompt" language={exercise.prompt.language} size="large" as="h1">
        {exercise.translation}
      </Word>
    </div>
  );
}

function Pair({
  item,
  exercise,
}: {
  readonly item: SessionItem;
  readonly exercise: ExerciseOf<'true-false'>;
}): ReactElement {
  return (
    <div className={prompts.prompt}>
      <PromptQuestion item={item} />
      <h1 id="prompt" className={classes.pair}>
        <Word language={exercise.prompt.language} size="hero">
          {exercise.prompt.text}
        </Word>
        <span className={classes.equals}>=</span>
        <Word language={exercise.answerLanguage} size="large">
          {exercise.shown}
        </Word>
      </h1>
      <PromptFacts item={item} />
    </div>
  );
}
