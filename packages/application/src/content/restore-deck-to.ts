import type { ChangeBatchId, DeckId, LearnerId, TermId } from '@slova/domain';
import { DomainError, tidyLine } from '@slova/domain';
import type { EditPorts } from './edit.ts';
import { openDeck } from './open-deck.ts';
import { restoreAbout } from './restore-revision.ts';
import { beginDeckWork } from './work/begin-deck-work.ts';

export type RestoreDeckTo = (
  actorId: LearnerId,
  restored: {
    readonly deckId: DeckId;
    readonly moment: Date;
    readonly reason?: string | undefined;
  },
) => Promise<{ readonly terms: number; readonly left: number }>;

/**
 * Makes a deck's terms, and what is said about it, as they were at a moment; who finds it stays as it is. Of many terms the first
 * at once, and the rest by a job. Throws `not_found`, `not_permitted`, `deck_is_busy`.
 */
export function makeRestoreDeckTo({
  unitOfWork,
  clock,
  newId,
  atOnce,
}: EditPorts & { readonly atOnce?: number }): RestoreDeckTo {
  return (actorId, { deckId, moment, reason }) =>
    unitOfWork(async (repositories) => {
      const { content, deckWorks } = repositories;
      const deck = await openDeck(content, { actorId, deckId, wanted: 'edit' });
      if (await deckWorks.going(deckId)) throw new DomainError('deck_is_busy', 'deckId');
      const made = { actorId, at: clock(), newId, reason: tidyLine(reason ?? '') || null };
      const edit = { ...made, repositories, deck, batchId: newId() as ChangeBatchId };
      const [about] = await content.firstSince(deckId, { after: moment, of: 'deck' });
      if (about?.termId === null && about.before) await restoreAbout(edit, about.before);
      const termIds: readonly TermId[] = await content.changedSince(deckId, moment);
      return beginDeckWork(edit, { task: { kind: 'restore', moment }, termIds, ...(atOnce && { atOnce }) });
    });
}
