import { trpc } from '../../../shared/api/trpc.ts';
import { asSent } from './as-sent.ts';
import { inParts } from './in-parts.ts';
import { reasonOf } from './reason-of.ts';
import type { GridServer } from './save-grid.ts';
import { useSavedTerm } from './use-saved-term.ts';
import { weighedParts } from './weighed-parts.ts';

/** Terms that one request can choose. */
const mostChosen = 1_000;

/** What can be done with many terms of a deck at once, in as many requests as it takes. `why`: for the history. */
export function useTermsServer(deckId: string, why: string) {
  const { load } = useSavedTerm();
  const { mutateAsync: add } = trpc.terms.add.useMutation();
  const { mutateAsync: change } = trpc.terms.changeMany.useMutation();
  const { mutateAsync: remove } = trpc.terms.removeMany.useMutation();
  const { mutateAsync: restore } = trpc.terms.restore.useMutation();
  const { mutateAsync: move } = trpc.terms.move.useMutation();
  const { mutateAsync: place } = trpc.terms.place.useMutation();
  const reason = reasonOf(why);
  const grid: GridServer = {
    load,
    add: async (terms) => (await add(asSent({ deckId, terms, ...reason }))).terms,
    change: async (changes) => (await change(asSent({ deckId, changes, ...reason }))).terms,
  };
  return {
    grid,
    change: async (changes: Parameters<GridServer['change']>[0]) => {
      for (const part of weighedParts(changes)) await grid.change(part);
    },
    remove: async (ids: readonly string[]) =>
      inParts(ids, mostChosen, async (termIds) => remove({ deckId, termIds, ...reason })),
    restore: async (ids: readonly string[]) =>
      inParts(ids, mostChosen, async (termIds) => restore({ deckId, termIds, ...reason })),
    move: async (ids: readonly string[], from: string, to: string) =>
      inParts(ids, mostChosen, async (termIds) =>
        move({ deckId: from, toDeckId: to, termIds, as: 'move', ...reason }),
      ),
    /** Returns the ids of the copies. */
    copy: async (ids: readonly string[], toDeckId: string): Promise<readonly string[]> => {
      const copies: string[] = [];
      await inParts(ids, mostChosen, async (termIds) => {
        const made = await move({ deckId, toDeckId, termIds, as: 'copy', ...reason });
        copies.push(...made.termIds);
      });
      return copies;
    },
    removeFrom: async (otherDeckId: string, ids: readonly string[]) =>
      inParts(ids, mostChosen, async (termIds) => remove({ deckId: otherDeckId, termIds })),
    place: async (ids: readonly string[], behind: string | null) => {
      let after = behind;
      await inParts(ids, mostChosen, async (termIds) => {
        await place({ deckId, termIds, after, ...reason });
        after = termIds.at(-1) ?? after;
      });
    },
  };
}
