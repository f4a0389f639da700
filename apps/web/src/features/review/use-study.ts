import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { useAnswerQueue, useAnswerResults } from './answer-sending.tsx';
import { makeAnswerTimer } from './answer-timer.ts';
import type { AnswerTimer } from './answer-timer.ts';
import type { AnswerResult, Given, SessionItem } from './exercise.ts';
import type { CardActions } from './use-card-actions.ts';
import { useCardActions } from './use-card-actions.ts';
import { firstVerdict } from './first-verdict.ts';
import { studyReducer } from './study-reducer.ts';
import type { StudyState } from './study-state.ts';
import { currentItem, lastItemOf, startOfStudy } from './study-state.ts';
import type { Sense } from './device-means.ts';
import { useDeviceMeans } from './device-means.ts';
import type { StudySelection } from './use-pages.ts';
import { isRun, usePages } from './use-pages.ts';

/** What a learner can do in a session. */
export type StudyActions = {
  readonly show: () => void;
  readonly answer: (given: Given) => void;
  /** Makes a pair of a board. */
  readonly pair: (item: SessionItem, given: Given) => void;
  /** For the rest of the session no exercise asks for it. */
  readonly doWithout: (sense: Sense) => void;
  /** The device turned out not to say what was to be heard: as if the learner could not listen now. */
  readonly cannotListen: () => void;
  readonly goOn: () => void;
  readonly finish: () => void;
  readonly fetchAgain: () => void;
};

/** A study session of a deck: fetches pages, sends answers, and keeps the screen one step ahead of the server. */
export function useStudy(
  deckId: string,
  selection: StudySelection,
): { readonly state: StudyState; readonly actions: StudyActions; readonly cards: CardActions } {
  const [state, dispatch] = useReducer(studyReducer, startOfStudy);
  const queue = useAnswerQueue();
  const onResult = useCallback((result: AnswerResult) => dispatch({ type: 'result-arrived', result }), []);
  useAnswerResults(onResult);
  const [means, doWithout] = useDeviceMeans();
  usePages({ deckId, selection, means }, state, dispatch);
  const cards = useCardActions({
    deckId,
    isPractice: selection.cards === 'practice',
    runId: isRun(selection) ? state.sessionId : null,
    means,
    lastOf: (cardId) => lastItemOf(state, cardId),
    dispatch,
  });
  const item = currentItem(state);
  const timer = useTimer(questionOn(state));
  const busyWith = useRef<string>(null);

  const give = async (to: SessionItem, given: Given, type: 'answered' | 'paired'): Promise<void> => {
    if (busyWith.current === to.attemptId) return;
    busyWith.current = to.attemptId;
    const durationMs = timer.elapsedMs();
    const first = await firstVerdict(to.exercise, given);
    cards.answered();
    dispatch({ type, item: to, given, first });
    queue.add({ attemptId: to.attemptId, ...given, answeredAt: new Date().toISOString(), durationMs });
    busyWith.current = null;
  };
  const goOnWithout = (sense: Sense): void => {
    doWithout(sense);
    dispatch({ type: 'means-changed' });
  };
  const actions: StudyActions = {
    show: () => dispatch({ type: 'shown' }),
    answer: (given) => {
      const { phase } = state;
      if (phase.name !== 'asking' || !item) return;
      void give(item, phase.hint ? { ...given, hinted: true } : given, 'answered');
    },
    pair: (pairItem, given) => void give(pairItem, given, 'paired'),
    doWithout: goOnWithout,
    cannotListen: () => {
      if (item?.exercise.type !== 'listening') return;
      goOnWithout('hearing');
      cards.withoutSound();
    },
    goOn: () => dispatch({ type: 'continued' }),
    finish: () => dispatch({ type: 'finished' }),
    fetchAgain: () => dispatch({ type: 'fetch-again' }),
  };
  return { state, actions, cards };
}

/** Names what the learner thinks about: on a board, that is one pair after the other. */
function questionOn(state: StudyState): string | undefined {
  const { phase } = state;
  if (phase.name === 'board') return `${phase.items[0]?.attemptId}/${phase.pairs.length}`;
  return currentItem(state)?.attemptId;
}

function useTimer(question: string | undefined): AnswerTimer {
  const [timer] = useState(() => makeAnswerTimer(() => performance.now()));
  useEffect(() => timer.start(), [timer, question]);
  useEffect(() => {
    const follow = (): void => timer.setVisible(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', follow);
    return () => document.removeEventListener('visibilitychange', follow);
  }, [timer]);
  return timer;
}
