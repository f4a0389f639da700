import { Button } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/interface/formats.ts';
import classes from './answer-form.module.css';
import { AskedAgain } from './asked-again.tsx';
import type { AnswerResult, SessionItem } from './exercise.ts';
import layout from './study-layout.module.css';
import { isComposing } from './use-study-keys.ts';

type AnswerFormProps = {
  readonly item: SessionItem;
  /** What a screen reader says of the field, before what is to be typed. */
  readonly asked: string;
  /** What was typed before the answer was given back, and why it was. */
  readonly typed: string;
  readonly askedAgain: AnswerResult | null;
  readonly onAnswer: (response: string) => void;
  /** What is asked. */
  readonly children: ReactNode;
  /** A way out that does not count. */
  readonly wayOut?: ReactNode;
};

/** The answer in the learner's own letters. The browser neither corrects, capitalises nor underlines it. */
export function AnswerForm({
  item,
  asked,
  typed,
  askedAgain,
  onAnswer,
  children,
  wayOut,
}: AnswerFormProps): ReactElement {
  const { t } = useTranslation('learner');
  const { language } = useFormats();
  const [text, setText] = useState(typed);
  const field = useRef<HTMLInputElement>(null);
  const why = useId();
  const { answerLanguage } = item.exercise;
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
        {children}
        <input
          ref={field}
          className={classes.field}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && isComposing(event.nativeEvent)) event.preventDefault();
          }}
          aria-label={`${asSentence(asked)} ${t('review.typeHere', { language: language(answerLanguage) })}`}
          aria-describedby={askedAgain ? why : undefined}
          placeholder={t('review.typeHere', { language: language(answerLanguage) })}
          lang={answerLanguage}
          dir="auto"
          maxLength={500}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="done"
        />
        <AskedAgain id={why} result={askedAgain} />
        {wayOut}
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

const asSentence = (text: string): string => (/[.?!…]$/u.test(text) ? text : `${text}.`);
