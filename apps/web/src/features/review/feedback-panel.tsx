import { Button } from '@mantine/core';
import { IconCheck, IconCloudOff, IconPencil, IconX } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../shared/interface/links.tsx';
import { useNow } from '../../shared/interface/use-now.ts';
import { AcceptedAnswers } from './accepted-answers.tsx';
import { CorrectLink } from './correct-link.tsx';
import { CountAnswer } from './count-answer.tsx';
import { ExampleNote } from './example-note.tsx';
import type { Tone } from './feedback.ts';
import { toneOf } from './feedback.ts';
import { useNextText } from './intervals.ts';
import { optionsOf } from './options-of.ts';
import { useReason } from './reason-text.ts';
import { wordSoundOf } from './sound-of.ts';
import { KeyHint } from './key-hint.tsx';
import classes from './feedback-panel.module.css';
import layout from './study-layout.module.css';
import type { Phase } from './study-state.ts';
import { YourAnswer } from './your-answer.tsx';

type FeedbackPanelProps = {
  readonly phase: Phase & { readonly name: 'feedback' };
  readonly troubled: boolean;
  readonly onContinue: () => void;
  readonly onCount: () => void;
};

const minuteMs = 60_000;

const icons: Readonly<Record<Tone, ReactNode>> = {
  right: <IconCheck aria-hidden="true" />,
  almost: <IconPencil aria-hidden="true" />,
  wrong: <IconX aria-hidden="true" />,
  checking: null,
  unchecked: <IconCloudOff aria-hidden="true" />,
};

/** The verdict at once, and why, what else would have been right, and when it comes back as soon as the server has said. */
export function FeedbackPanel({ phase, troubled, onContinue, onCount }: FeedbackPanelProps): ReactElement {
  const { t } = useTranslation('learner');
  const { item, given, result } = phase;
  const tone = toneOf(phase, troubled);
  const reason = useReason(item.exercise);
  const nextText = useNextText();
  const now = useNow(minuteMs);
  const goOn = useRef<HTMLButtonElement>(null);
  useEffect(() => goOn.current?.focus({ preventScroll: true }), [item.attemptId]);
  return (
    <section className={classes.feedback} data-tone={tone}>
      <div className={classes.feedbackText}>
        <div className={classes.headline}>
          <p className={classes.verdict}>
            {icons[tone]}
            {tone === 'checking' ? t('review.checking') : t(`review.verdict.${tone}`)}
          </p>
          {result?.next && (
            <p className={classes.next}>
              <span>{nextText(result.next, now)}</span>
              <TextLink to="/cards/$cardId" params={{ cardId: item.cardId }} className={classes.why}>
                {t('settings.why.link')}
              </TextLink>
            </p>
          )}
          {result && <p className={classes.reason}>{reason(result)}</p>}
          {tone === 'unchecked' && <p className={classes.reason}>{t('review.unchecked')}</p>}
        </div>
        {!optionsOf(item.exercise) && <YourAnswer item={item} typed={given.response ?? ''} result={result} />}
        {result && <AcceptedAnswers item={item} result={result} />}
        {result && (
          <ExampleNote
            item={item}
            example={result.example}
            note={result.note}
            picture={result.picture}
            sound={item.exercise.type === 'listening' ? null : wordSoundOf(item, result)}
            ownNote={result.ownNote}
          />
        )}
        <CountAnswer item={item} result={result} response={given.response ?? ''} onCount={onCount} />
        {result && <CorrectLink cardId={item.cardId} />}
      </div>
      <div className={layout.actions}>
        <Button
          ref={goOn}
          size="lg"
          fullWidth
          onClick={onContinue}
          rightSection={<KeyHint>{t('review.keys.enter')}</KeyHint>}
        >
          {t('review.continue')}
        </Button>
      </div>
    </section>
  );
}
