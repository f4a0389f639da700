import { Button, Skeleton, Stack, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../../shared/interface/failed.tsx';
import { useQueueState } from './answer-sending.tsx';
import { ChoiceQuestion } from './choice-question.tsx';
import { FeedbackPanel } from './feedback-panel.tsx';
import { Flashcard } from './flashcard.tsx';
import { Prompt } from './prompt.tsx';
import { Resting } from './resting.tsx';
import { SessionEnd } from './session-end.tsx';
import layout from './study-layout.module.css';
import type { Phase, StudyState } from './study-state.ts';
import { TypedQuestion } from './typed-question.tsx';
import type { StudyActions } from './use-study.ts';

type StudyStageProps = {
  readonly deckId: string;
  readonly state: StudyState;
  readonly actions: StudyActions;
};

/** Whatever the session shows right now. */
export function StudyStage({ deckId, state, actions }: StudyStageProps): ReactElement {
  const { phase } = state;
  switch (phase.name) {
    case 'loading':
      return <Loading onFinish={actions.finish} />;
    case 'failed':
      return (
        <div className={layout.stage}>
          <Failed error={phase.error} onRetry={actions.fetchAgain} />
        </div>
      );
    case 'asking':
      return <Question key={phase.item.attemptId} phase={phase} actions={actions} />;
    case 'feedback':
      return <Answer key={phase.item.attemptId} phase={phase} actions={actions} />;
    case 'resting':
      return (
        <div className={layout.stage}>
          <Resting nextStepAt={phase.nextStepAt} onDue={actions.fetchAgain} onFinish={actions.finish} />
        </div>
      );
    case 'ended':
      return <SessionEnd deckId={deckId} answered={state.answered} />;
  }
}

function Question({
  phase,
  actions,
}: {
  readonly phase: Phase & { name: 'asking' };
  readonly actions: StudyActions;
}): ReactElement | null {
  const { item, shown, typed, askedAgain } = phase;
  const { exercise } = item;
  const give = (response: string): void => actions.answer({ response });
  if (exercise.type === 'typed') {
    return (
      <TypedQuestion item={item} exercise={exercise} typed={typed} askedAgain={askedAgain} onAnswer={give} />
    );
  }
  if (exercise.type === 'choice') {
    const choose = (option: number): void => give(String(option));
    return <ChoiceQuestion item={item} exercise={exercise} chosen={null} correct={null} onChoose={choose} />;
  }
  if (exercise.type !== 'flashcard') return null;
  const rate: Parameters<typeof Flashcard>[0]['onRate'] = (rating) => actions.answer({ rating });
  return <Flashcard item={item} exercise={exercise} shown={shown} onShow={actions.show} onRate={rate} />;
}

function Answer({
  phase,
  actions,
}: {
  readonly phase: Phase & { name: 'feedback' };
  readonly actions: StudyActions;
}): ReactElement {
  const { failures } = useQueueState();
  const { item, given, first, result } = phase;
  const { exercise } = item;
  const panel = <FeedbackPanel phase={phase} troubled={failures > 0} onContinue={actions.goOn} />;
  if (exercise.type !== 'choice') {
    return (
      <>
        <div className={layout.stage} data-answered>
          <Prompt item={item} id="prompt" />
        </div>
        {panel}
      </>
    );
  }
  const chosen = Number(given.response);
  const said = exercise.options.findIndex((option) => option === result?.correctAnswers[0]);
  const correct = first.correctOption ?? (said < 0 ? null : said);
  return (
    <>
      <ChoiceQuestion
        item={item}
        exercise={exercise}
        chosen={chosen}
        correct={correct}
        onChoose={() => undefined}
      />
      {panel}
    </>
  );
}

function Loading({ onFinish }: { readonly onFinish: () => void }): ReactElement {
  const { t } = useTranslation('learner');
  const { t: say } = useTranslation('shared');
  const { waiting } = useQueueState();
  return (
    <div className={layout.stage}>
      <Stack align="center" role="status" aria-label={say('loading')}>
        <Skeleton height={20} width="9rem" />
        <Skeleton height={64} width="70%" radius="lg" />
        <Skeleton height={20} width="12rem" />
        {waiting.length > 0 && (
          <>
            <Text>{t('review.saving')}</Text>
            <Button variant="default" onClick={onFinish}>
              {t('review.waiting.finish')}
            </Button>
          </>
        )}
      </Stack>
    </div>
  );
}
