import type { ChangeBatchId, EventId, LearnerId, RevisionId, TermId } from '@slova/domain';
import { tidyLine } from '@slova/domain';
import type { Clock, NewId } from '../clock.ts';
import type { Repositories, UnitOfWork } from '../unit-of-work.ts';
import type { Revision, StoredDeck } from './content-repository.ts';
import type { Opening } from './open-deck.ts';
import { mediaTurned } from './media-turned.ts';
import { openDeck } from './open-deck.ts';

/** Changes to one deck in one transaction: who makes them, when and why. The deck is locked. */
export type Edit = {
  readonly repositories: Pick<Repositories, 'content' | 'media' | 'outbox'>;
  readonly deck: StoredDeck;
  readonly actorId: LearnerId;
  readonly at: Date;
  readonly newId: NewId;
  readonly reason: string | null;
  /** Changes with the same one belong together, such as those of one import. */
  readonly batchId: ChangeBatchId;
};

export type EditPorts = { readonly unitOfWork: UnitOfWork; readonly clock: Clock; readonly newId: NewId };

/** Opens a deck and edits it, all of it or nothing. Throws what `openDeck` throws. */
export function editDeck<Result>(
  { unitOfWork, clock, newId }: EditPorts,
  { reason, ...opening }: Opening & { readonly reason?: string | null | undefined },
  work: (edit: Edit) => Promise<Result>,
): Promise<Result> {
  return unitOfWork(async (repositories) => {
    const deck = await openDeck(repositories.content, opening);
    const batchId = newId() as ChangeBatchId;
    const edit = { repositories, deck, actorId: opening.actorId, at: clock(), newId, batchId };
    return work({ ...edit, reason: tidyLine(reason ?? '') || null });
  });
}

type Change = Revision extends infer Each
  ? Each extends Revision
    ? Pick<Each, 'kind' | 'termId' | 'version' | 'before' | 'after'>
    : never
  : never;

/** What an edit leaves behind besides the deck itself. */
export type Traces = {
  readonly changes: readonly Change[];
  /** How many terms there are more, or, below zero, fewer. */
  readonly terms?: number;
  /** Terms whose cards may come or go; null: any of the deck. */
  readonly termIds: readonly TermId[] | null;
};

/** Writes down what was changed: revisions, the deck's new hash, and the event. Nothing was changed, nothing is written. */
export async function leaveTraces(edit: Edit, { changes, terms = 0, termIds }: Traces): Promise<void> {
  const { repositories, deck, actorId, at, newId, reason, batchId } = edit;
  if (changes.length === 0 && termIds?.length === 0) return;
  const { content, outbox } = repositories;
  const revisions = changes.map((change): Revision => ({
    ...change,
    id: newId() as RevisionId,
    authorId: actorId,
    madeAt: at,
    reason,
    batchId,
  }));
  await content.addRevisions(deck.id, revisions);
  const media = mediaTurned(changes);
  if (media.shown.length > 0 || media.dropped.length > 0) await repositories.media.settle(deck.id, media);
  await content.markChanged(deck.id, { contentHash: newId(), at, terms });
  const payload = { deckId: deck.id, termIds };
  const id = newId() as EventId;
  await outbox.add([{ id, learnerId: actorId, type: 'deck.changed', occurredAt: at, payload }]);
}
