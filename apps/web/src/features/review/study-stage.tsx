import { Button, Skeleton, Stack, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../../shared/interface/failed.tsx';
import { useQueueState } from './answer-sending.tsx';
import { CannotListen } from './cannot-listen.ts';
import { ChoiceQuestion } from './choice-question.tsx';
import { FeedbackPanel } from './feedback-panel.tsx';
import { MatchingBoard } from './matching-board.tsx';
import { chosenOf, optionsOf } from './options-of.ts';
import { QuestionHead } from './question-head.tsx';
import { Question } from './question.tsx';
import { Resting } from './resting.tsx';
import { SessionEnd } from './session-end.tsx';
import layout from './study-layout.module.css';
import type { Phase, StudyState } from './study-state.ts';
import type { CardActions } from './use-card-actions.ts';
import type { StudyActions } from './use-study.ts';

type StudyStageProps = {
  readonly deckId: string;
  readonly state: StudyState;
  readonly actions: StudyActions;
  readonly cards: CardActions;
};

/** Whatever the session shows right now. */
export function StudyStage({ deckId, state, actions, cards }: StudyStageProps): ReactElement {
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
      return (
        <CannotListen value={actions.cannotListen}>
          <Question key={phase.item.attemptId} phase={phase} actions={actions} cards={cards} />
        </CannotListen>
      );
    case 'feedback':
      return <Answer key={phase.item.attemptId} phase={phase} actions={actions} cards={cards} />;
    case 'board':
      return (
        <MatchingBoard
          key={phase.items[0]?.attemptId}
          phase={phase}
          onPair={(item, response) => actions.pair(item, { response })}
          onContinue={actions.goOn}
        />
      );
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

function Answer({
  phase,
  actions,
  cards,
}: Pick<StudyStageProps, 'actions' | 'cards'> & {
  readonly phase: Phase & { name: 'feedback' };
}): ReactElement {
  const { failures } = useQueueState();
  const { item, given, result } = phase;
  const pictureSays = result?.picture?.alt;
  const panel = (
    <FeedbackPanel
      phase={phase}
      troubled={failures > 0}
      onContinue={actions.goOn}
      onCount={() => cards.countAnswer(item, given.response ?? '', true)}
    />
  );
  if (!optionsOf(item.exercise)) {
    return (
      <>
        <div className={layout.stage} data-answered>
          <QuestionHead
            item={item}
            answered
            filled={result?.correctAnswers[0] ?? null}
            pictureSays={pictureSays}
          />
        </div>
        {panel}
      </>
    );
  }
  const { chosen, correct } = chosenOf(item.exercise, phase);
  return (
    <>
      <ChoiceQuestion
        item={item}
        chosen={chosen}
        correct={correct}
        pictureSays={pictureSays}
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
