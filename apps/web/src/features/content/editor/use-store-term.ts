import { writtenTerm } from '@slova/domain';
import { refusalOf } from '../../../shared/api/refusal.ts';
import { trpc } from '../../../shared/api/trpc.ts';
import type { Deck } from '../deck-facts.ts';
import { asSent } from './as-sent.ts';
import { reasonOf } from './reason-of.ts';
import type { SavedTerm } from './grid-model.ts';
import { termOfDraft } from './term-draft.ts';
import type { TermFormState } from './term-form-state.ts';
import { changedFields, fresh, met } from './term-form-state.ts';
import { useSavedTerm } from './use-saved-term.ts';

/** What came of saving a term: the form to go on with, and whether what somebody else changed came in too. */
export type Stored = { readonly next: TermFormState; readonly isMerged: boolean };

/** Saves what is in a form, and why; with what others changed meanwhile merged, or to be chosen from (`next.theirs`). */
export function useStoreTerm(deck: Deck, why: string) {
  const { load } = useSavedTerm();
  const add = trpc.terms.add.useMutation();
  const change = trpc.terms.change.useMutation();
  const kind = deck.answerKind;
  const reason = reasonOf(why);

  async function create({ draft }: TermFormState): Promise<Stored> {
    await add.mutateAsync(asSent({ deckId: deck.id, terms: [termOfDraft(draft, kind)] }));
    const next = fresh(null, kind);
    // Words that are written one after the other are mostly of a kind.
    const { category, tags, level, partOfSpeech } = draft;
    return {
      next: { ...next, draft: { ...next.draft, category, tags, level, partOfSpeech } },
      isMerged: false,
    };
  }

  async function store(from: TermFormState, base: SavedTerm, wasMerged = false): Promise<Stored> {
    const mine = termOfDraft(from.draft, kind);
    const fields = changedFields(base.term, mine);
    if (Object.keys(fields).length === 0) return { next: from, isMerged: wasMerged };
    try {
      const now = await change.mutateAsync(
        asSent({ termId: base.id, version: base.version, ...fields, ...reason }),
      );
      // The server merges what others changed elsewhere in the term.
      const isMerged = now.version > base.version + 1;
      // A recording goes with its word.
      const isReadAgain = isMerged || (fields.headword !== undefined && base.term.recording);
      const saved = isReadAgain ? await load(base.id) : { ...now, term: writtenTerm(mine, deck) };
      return { next: fresh(saved, kind), isMerged: wasMerged || isMerged };
    } catch (error) {
      if (refusalOf(error).code !== 'edited_meanwhile') throw error;
      change.reset();
      const next = met(from, await load(base.id), kind);
      return next.theirs || !next.base ? { next, isMerged: false } : store(next, next.base, true);
    }
  }

  return {
    error: add.error ?? change.error,
    isSaving: add.isPending || change.isPending,
    reset: () => {
      add.reset();
      change.reset();
    },
    /** Throws what was refused. */
    save: async (from: TermFormState): Promise<Stored> => (from.base ? store(from, from.base) : create(from)),
  };
}
