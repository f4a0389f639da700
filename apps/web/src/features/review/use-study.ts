import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { trpc } from '../../shared/api/trpc.ts';
import { useAnswerQueue, useAnswerResults, useQueueState } from './answer-sending.tsx';
import { makeAnswerTimer } from './answer-timer.ts';
import type { AnswerTimer } from './answer-timer.ts';
import type { AnswerResult, Given } from './exercise.ts';
import { firstVerdict } from './first-verdict.ts';
import type { StudyEvent } from './study-reducer.ts';
import { studyReducer } from './study-reducer.ts';
import type { StudyState } from './study-state.ts';
import { currentItem, runsLow, startOfStudy } from './study-state.ts';

/** What a learner can do in a session. */
export type StudyActions = {
  readonly show: () => void;
  readonly answer: (given: Given) => void;
  readonly goOn: () => void;
  readonly finish: () => void;
  readonly fetchAgain: () => void;
};

/** A study session of a deck: fetches pages, sends answers, and keeps the screen one step ahead of the server. */
export function useStudy(deckId: string): { readonly state: StudyState; readonly actions: StudyActions } {
  const [state, dispatch] = useReducer(studyReducer, startOfStudy);
  const queue = useAnswerQueue();
  const onResult = useCallback((result: AnswerResult) => dispatch({ type: 'result-arrived', result }), []);
  useAnswerResults(onResult);
  usePages(deckId, state, dispatch);
  const item = currentItem(state);
  const timer = useTimer(item?.attemptId);
  const busyWith = useRef<string>(null);

  const answer = async (given: Given): Promise<void> => {
    if (state.phase.name !== 'asking' || !item || busyWith.current === item.attemptId) return;
    busyWith.current = item.attemptId;
    const durationMs = timer.elapsedMs();
    const first = await firstVerdict(item.exercise, given);
    dispatch({ type: 'answered', given, first });
    queue.add({ attemptId: item.attemptId, ...given, answeredAt: new Date().toISOString(), durationMs });
    busyWith.current = null;
  };
  const actions: StudyActions = {
    show: () => dispatch({ type: 'shown' }),
    answer: (given) => void answer(given),
    goOn: () => dispatch({ type: 'continued' }),
    finish: () => dispatch({ type: 'finished' }),
    fetchAgain: () => dispatch({ type: 'fetch-again' }),
  };
  return { state, actions };
}

// A page is fetched when the screen waits for one and everything is saved, or ahead of need when exercises run low.
function usePages(deckId: string, state: StudyState, dispatch: (event: StudyEvent) => void): void {
  const { waiting } = useQueueState();
  const { mutate: fetchPage, isPending: fetching } = trpc.learning.session.useMutation();
  const ahead = runsLow(state);
  const wanted = ahead || (state.phase.name === 'loading' && waiting.length === 0);
  useEffect(() => {
    if (!wanted || fetching) return;
    fetchPage(
      { deckId },
      {
        onSuccess: (page) => dispatch({ type: 'page-arrived', page, ahead }),
        onError: (error) => dispatch({ type: 'page-failed', error }),
      },
    );
  }, [wanted, fetching, fetchPage, ahead, deckId, dispatch]);
}

function useTimer(attemptId: string | undefined): AnswerTimer {
  const [timer] = useState(() => makeAnswerTimer(() => performance.now()));
  useEffect(() => timer.start(), [timer, attemptId]);
  useEffect(() => {
    const follow = (): void => timer.setVisible(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', follow);
    return () => document.removeEventListener('visibilitychange', follow);
  }, [timer]);
  return timer;
}
