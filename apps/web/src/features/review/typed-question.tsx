import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/interface/formats.ts';
import type { AnswerResult, ExerciseOf, SessionItem } from './exercise.ts';
import { Prompt } from './prompt.tsx';
import classes from './typed-question.module.css';
import layout from './study-layout.module.css';
import { isComposing } from './use-study-keys.ts';

type TypedQuestionProps = {
  readonly item: SessionItem;
  readonly exercise: ExerciseOf<'typed'>;
  /** What was typed before the answer was given back, and why it was. */
  readonly typed: string;
  readonly askedAgain: AnswerResult | null;
  readonly onAnswer: (response: string) => void;
};

/** The answer in the learner's own letters. The browser neither corrects, capitalises nor underlines it. */
export function TypedQuestion({
  item,
  exercise,
  typed,
  askedAgain,
  onAnswer,
}: TypedQuestionProps): ReactElement {
  const { t } = useTranslation('learner');
  const { language } = useFormats();
  const [text, setText] = useState(typed);
  const field = useRef<HTMLInputElement>(null);
  const why = useId();
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, [item.attemptId, askedAgain]);
  return (
    <form
      className={layout.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onAnswer(text);
      }}
    >
      <div className={layout.stage}>
        <Prompt item={item} id="prompt" />
        <input
          ref={field}
          className={classes.field}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && isComposing(event.nativeEvent)) event.preventDefault();
          }}
          aria-label={`${exercise.prompt.text}. ${t('review.typeHere', { language: language(exercise.answerLanguage) })}`}
          aria-describedby={askedAgain ? why : undefined}
          placeholder={t('review.typeHere', { language: language(exercise.answerLanguage) })}
          lang={exercise.answerLanguage}
          dir="auto"
          maxLength={500}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="done"
        />
        <p id={why} role="status" className={classes.askedAgain}>
          {askedAgain && (
            <>
              <b>{t('review.verdict.again')}.</b> {t(`review.reason.${askedAgain.reason}`)}
            </>
          )}
        </p>
      </div>
      <div className={layout.actions} data-columns="2">
        <Button size="lg" variant="default" onClick={() => onAnswer('')}>
          {t('review.dontKnow')}
        </Button>
        <Button size="lg" type="submit" disabled={text.trim() === ''}>
          {t('review.check')}
        </Button>
      </div>
    </form>
  );
}
