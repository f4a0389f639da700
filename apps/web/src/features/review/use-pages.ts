import { useEffect, useRef } from 'react';
import type { Inputs } from '../../shared/api/outputs.ts';
import { trpc } from '../../shared/api/trpc.ts';
import { useQueueState } from './answer-sending.tsx';
import type { DeviceMeans } from './device-means.ts';
import type { SessionPage } from './exercise.ts';
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

/**
 * Fetches a page when the screen waits for one and everything is saved, or ahead of need when exercises run low. Weak words
 * and practice, of which there would always be more, end with their first page.
 */
export function usePages(
  { deckId, selection, means }: Wanted,
  state: StudyState,
  dispatch: (event: StudyEvent) => void,
): void {
  const { waiting } = useQueueState();
  const { mutate: fetchPage, isPending: fetching } = trpc.learning.session.useMutation();
  const onlyPage = useRef<SessionPage>(null);
  const ahead = runsLow(state);
  const wanted = ahead || (state.phase.name === 'loading' && waiting.length === 0);
  useEffect(() => {
    if (!wanted || fetching || !means) return;
    if (onlyPage.current) {
      if (!ahead) dispatch({ type: 'page-arrived', page: emptied(onlyPage.current), ahead });
      return;
    }
    fetchPage(
      { deckId, ...selection, ...means },
      {
        onSuccess: (page) => {
          if (selection.cards === 'weak' || selection.cards === 'practice') onlyPage.current = page;
          dispatch({ type: 'page-arrived', page, ahead });
        },
        onError: (error) => dispatch({ type: 'page-failed', error }),
      },
    );
  }, [wanted, fetching, fetchPage, ahead, deckId, selection, means, dispatch]);
}

const emptied = (page: SessionPage): SessionPage => ({
  ...page,
  items: [],
  remaining: { due: 0, new: 0 },
  nextStepAt: null,
});
