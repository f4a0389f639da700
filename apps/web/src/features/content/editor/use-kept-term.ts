import { useMemo, useState } from 'react';
import { useAccount } from '../../identity/index.ts';
import type { Deck } from '../deck-facts.ts';
import { deviceDraft } from './device-draft.ts';
import type { SavedTerm } from './grid-model.ts';
import type { KeptTerm, TermFormState } from './term-form-state.ts';
import { begun, isUnsaved } from './term-form-state.ts';

/** A term in a form, kept on the device from the first letter until it is saved. `term` null: a new one. */
export function useKeptTerm(deck: Deck, term: SavedTerm | null) {
  const { id: learnerId } = useAccount();
  const kind = deck.answerKind;
  const name = term ? `term:${term.id}` : `new-term:${deck.id}`;
  const memory = useMemo(() => deviceDraft<KeptTerm>(learnerId, name), [learnerId, name]);
  const [kept] = useState(() => memory.recall());
  const [state, setState] = useState<TermFormState>(() => begun(term, kept, kind));
  const [isRestored, setIsRestored] = useState(() => kept !== null && isUnsaved(state, kind));
  const [isKept, setIsKept] = useState(true);
  return {
    state,
    isRestored,
    /** False where the device can keep nothing. */
    isKept,
    put: (next: TermFormState): void => {
      setState(next);
      if (isUnsaved(next, kind)) setIsKept(memory.keep({ base: next.base, draft: next.draft }));
      else memory.drop();
    },
    /** Nothing is unsaved any more. */
    settle: (next: TermFormState): void => {
      memory.drop();
      setState(next);
      setIsRestored(false);
    },
  };
}
