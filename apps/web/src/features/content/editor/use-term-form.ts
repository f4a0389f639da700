import { useState } from 'react';
import type { Deck } from '../deck-facts.ts';
import type { SavedTerm } from './grid-model.ts';
import type { TermDraft } from './term-draft.ts';
import { termOfDraft } from './term-draft.ts';
import { fresh, resolved, wrongField } from './term-form-state.ts';
import { useKeptTerm } from './use-kept-term.ts';
import { useStoreTerm } from './use-store-term.ts';
import { useTermsChanged } from './use-terms-changed.ts';

/** A term that is being written: kept on the device while it is typed, merged with what others save meanwhile. `term` null: a new one. */
export function useTermForm(deck: Deck, term: SavedTerm | null) {
  const kind = deck.answerKind;
  const { state, put, settle, ...kept } = useKeptTerm(deck, term);
  const [why, setWhy] = useState('');
  const server = useStoreTerm(deck, why);
  const changed = useTermsChanged(deck.id);
  const [wrong, setWrong] = useState<string | null>(null);
  const [saved, setSaved] = useState<{ readonly word: string; readonly isMerged: boolean } | null>(null);

  async function send(from: typeof state): Promise<void> {
    try {
      const { next, isMerged } = await server.save(from);
      if (next.theirs) return put(next);
      settle(next);
      setWhy('');
      setSaved({ word: termOfDraft(from.draft, kind).headword, isMerged });
      changed();
    } catch {
      // What was refused is shown; what was typed stays.
    }
  }

  return {
    ...kept,
    state,
    why,
    setWhy,
    wrong,
    saved,
    error: server.error,
    isSaving: server.isSaving,
    /** False while it has to be chosen whose version of a field stands. */
    isDecided: resolved(state, kind) !== null,
    type: (draft: TermDraft) => {
      setWrong(null);
      setSaved(null);
      server.reset();
      put({ ...state, draft });
    },
    choose: (field: string, side: 'mine' | 'theirs') =>
      put({ ...state, chosen: { ...state.chosen, [field]: side } }),
    discard: () => settle(fresh(state.theirs ?? state.base, kind)),
    /** Returns the path of a field that is wrong; null when it was sent. */
    save: (): string | null => {
      const from = resolved(state, kind);
      if (!from) return null;
      const path = wrongField(termOfDraft(from.draft, kind), deck);
      setWrong(path);
      if (path === null) void send(from);
      return path;
    },
  };
}
