import { sameValue } from '@slova/domain';
import { useMemo, useState } from 'react';
import { useAccount } from '../../identity/index.ts';
import type { DeckDraft } from './deck-form-state.ts';
import { deviceDraft } from './device-draft.ts';

/** What a form about a deck began with. A new deck has version 0. */
export type DeckBase = { readonly version: number; readonly draft: DeckDraft };
type Kept = { readonly base: DeckBase; readonly draft: DeckDraft };

/** What is said about a deck, in a form, kept on the device with what it began with until it is saved. `now`: as it is saved. */
export function useKeptDeck(memoryName: string, now: DeckBase) {
  const { id } = useAccount();
  const memory = useMemo(() => deviceDraft<Kept>(id, memoryName), [id, memoryName]);
  const [state, setState] = useState<Kept>(() => {
    const kept = memory.recall();
    // What was kept before this is no more than the fields.
    return kept && 'base' in kept ? kept : { base: now, draft: now.draft };
  });
  const [isRestored, setIsRestored] = useState(() => !sameValue(state.draft, state.base.draft));
  const [isKept, setIsKept] = useState(true);
  const settle = (base: DeckBase): void => {
    memory.drop();
    setState({ base, draft: base.draft });
    setIsRestored(false);
  };
  return {
    ...state,
    isRestored,
    isKept,
    isUnsaved: !sameValue(state.draft, state.base.draft),
    type: (draft: DeckDraft): void => {
      setState({ ...state, draft });
      setIsKept(memory.keep({ ...state, draft }));
    },
    /** Nothing is unsaved any more. */
    settle,
    discard: () => settle(now),
  };
}
