import type { ChangeBatchId, DeckId, LearnerId, RevisionId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import { changeAbout } from './change-deck.ts';
import type { Revision, TermRevision } from './content-repository.ts';
import type { Edit, EditPorts } from './edit.ts';
import { editDeck } from './edit.ts';
import { turnBack } from './turn-back.ts';

export type RestoreRevision = (
  actorId: LearnerId,
  restored: {
    readonly deckId: DeckId;
    readonly revisionId: RevisionId;
    readonly reason?: string | undefined;
  },
) => Promise<void>;

/**
 * Makes a term, or what is said about the deck, as a revision left it; of one that removed a term, as it was before. Throws
 * `not_found`, `not_permitted`.
 */
export function makeRestoreRevision(ports: EditPorts): RestoreRevision {
  return (actorId, { deckId, revisionId, reason }) =>
    editDeck(ports, { actorId, deckId, wanted: 'edit', reason }, async (edit) => {
      const revision = await edit.repositories.content.revision(deckId, revisionId);
      if (!revision) throw new DomainError('not_found', 'revisionId');
      if (revision.termId === null) return restoreAbout(edit, revision.after ?? revision.before);
      const found = await turnBack(edit, [
        { termId: revision.termId, to: revision.after ?? revision.before },
      ]);
      if (found === 0) throw new DomainError('not_found', 'revisionId');
    });
}

/** Takes back what was changed together, such as by one import, in a deck that is open; returns how many terms are different. */
export async function takeBackBatch(edit: Edit, batchId: ChangeBatchId): Promise<number> {
  return turnBack(edit, targetsOf(await edit.repositories.content.firstSince(edit.deck.id, { batchId })));
}

const isOfTerm = (revision: Revision): revision is TermRevision => revision.termId !== null;

const targetsOf = (revisions: readonly Revision[]) =>
  revisions.filter(isOfTerm).map(({ termId, before }) => ({ termId, to: before }));

// Languages stay once there are terms, and who finds the deck is not a matter of its history.
export async function restoreAbout(
  edit: Edit,
  to: Extract<Revision, { termId: null }>['before'],
): Promise<void> {
  if (!to) throw new DomainError('not_found', 'revisionId');
  const { title, description, level, licence, source, directions, leadingWords, caseMatters } = to;
  const change = { title, description, level, licence, source, directions, leadingWords, caseMatters };
  await changeAbout(edit, edit.deck.version, change);
}
