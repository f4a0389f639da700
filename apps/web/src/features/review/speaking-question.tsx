import { Button } from '@mantine/core';
import { IconMicrophone } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskedAgain } from './asked-again.tsx';
import type { AnswerResult, SessionItem } from './exercise.ts';
import { QuestionHead } from './question-head.tsx';
import type { Heard } from './recognition.ts';
import { listen } from './recognition.ts';
import sound from './sound-button.module.css';
import classes from './speaking-question.module.css';
import layout from './study-layout.module.css';
import { TypedQuestion } from './typed-question.tsx';

type SpeakingQuestionProps = {
  readonly item: SessionItem;
  readonly typed: string;
  readonly askedAgain: AnswerResult | null;
  readonly onAnswer: (response: string) => void;
};

/**
 * Say the word. What was made out is shown before it counts, because the mistake may be the machine's; and it may always be
 * typed instead.
 */
export function SpeakingQuestion({ item, typed, askedAgain, onAnswer }: SpeakingQuestionProps): ReactElement {
  const { t } = useTranslation('learner');
  const [typing, setTyping] = useState(false);
  const [listening, setListening] = useState(false);
  const [heard, setHeard] = useState<Heard | null>(null);
  const stop = useRef<() => void>(() => undefined);
  const speak = useRef<HTMLButtonElement>(null);
  const check = useRef<HTMLButtonElement>(null);
  const guesses = heard && 'guesses' in heard ? heard.guesses : [];
  useEffect(() => {
    (guesses.length > 0 ? check.current : speak.current)?.focus({ preventScroll: true });
  }, [item.attemptId, guesses.length]);
  useEffect(() => () => stop.current(), []);
  if (typing) return <TypedQuestion item={item} typed={typed} askedAgain={askedAgain} onAnswer={onAnswer} />;
  const start = (): void => {
    stop.current();
    if (listening) return setListening(false);
    setHeard(null);
    setListening(true);
    stop.current = listen(item.exercise.answerLanguage, (result) => {
      setHeard('guesses' in result && result.guesses.length === 0 ? { trouble: 'nothing-heard' } : result);
      setListening(false);
    });
  };
  return (
    <>
      <div className={layout.stage}>
        <QuestionHead item={item} answered={false} />
        <div className={sound.place}>
          <button
            ref={speak}
            type="button"
            className={sound.sound}
            data-large
            data-live={listening || undefined}
            aria-pressed={listening}
            aria-describedby="prompt"
            aria-label={t('review.speaking.speak')}
            onClick={start}
          >
            <IconMicrophone size={44} aria-hidden="true" />
          </button>
          <p role="status" className={classes.heard}>
            {listening && t('review.speaking.listening')}
            {heard && 'trouble' in heard && t(`review.speaking.trouble.${heard.trouble}`)}
            {guesses.length > 0 && (
              <>
                {t('review.speaking.heard')}{' '}
                <b lang={item.exercise.answerLanguage} dir="auto">
                  {guesses[0]}
                </b>
              </>
            )}
            {!listening && !heard && t('review.speaking.hint')}
          </p>
          <AskedAgain id="asked-again" result={askedAgain} />
        </div>
      </div>
      <div className={layout.actions} data-columns="2">
        <Button size="lg" variant="default" onClick={() => setTyping(true)}>
          {t('review.speaking.type')}
        </Button>
        <Button
          ref={check}
          size="lg"
          disabled={guesses.length === 0}
          onClick={() => onAnswer(guesses.join('\n').slice(0, 500))}
        >
          {t('review.check')}
        </Button>
      </div>
    </>
  );
}
