import { useEffect } from 'react';
import type { Inputs } from '../../shared/api/outputs.ts';
import { trpc } from '../../shared/api/trpc.ts';
import { useQueueState } from './answer-sending.tsx';
import type { DeviceMeans } from './device-means.ts';
import type { StudyEvent } from './study-reducer.ts';
import type { StudyState } from './study-state.ts';
import { runsLow } from './study-state.ts';

/** Cards that the learner picked themselves; empty: the deck's own queue. */
export type StudySelection = Pick<Inputs['learning']['session'], 'cards' | 'category' | 'tag'>;

type Wanted = {
  readonly deckId: string;
  readonly selection: StudySelection;
  readonly means: DeviceMeans | null;
};

/** Weak words and practice go on by their session: what was recalled in it is not asked again. */
export const isRun = ({ cards }: StudySelection): boolean => cards === 'weak' || cards === 'practice';

/**
 * Fetches a page when the screen waits for one and everything is saved, or ahead of need when exercises run low. What comes
 * next in a run depends on every answer before, so it is not asked for ahead.
 */
export function usePages(
  { deckId, selection, means }: Wanted,
  state: StudyState,
  dispatch: (event: StudyEvent) => void,
): void {
  const { waiting } = useQueueState();
  const { mutate: fetchPage, isPending: fetching } = trpc.learning.session.useMutation();
  const runId = isRun(selection) ? state.sessionId : null;
  const ahead = !isRun(selection) && runsLow(state);
  const wanted = ahead || (state.phase.name === 'loading' && waiting.length === 0);
  useEffect(() => {
    if (!wanted || fetching || !means) return;
    fetchPage(
      { deckId, ...selection, ...means, ...(runId !== null && { sessionId: runId }) },
      {
        onSuccess: (page) => dispatch({ type: 'page-arrived', page, ahead }),
        onError: (error) => dispatch({ type: 'page-failed', error }),
      },
    );
  }, [wanted, fetching, fetchPage, ahead, deckId, selection, means, runId, dispatch]);
}
