import type { ChangeBatchId, LearnerId, TopicKind, TopicRenamingId } from '@slova/domain';
import { DomainError, mergeTerm, sameValue, termLimits } from '@slova/domain';
import type { Repositories } from '../../unit-of-work.ts';
import { changeTerms } from '../change-terms.ts';
import type { Revision, StoredTerm } from '../content-repository.ts';
import type { Edit, EditPorts } from '../edit.ts';
import type { TopicOwner, TopicRenamed } from './ports.ts';

/** How many terms have their old category or tag again. */
export type TakeBackRenaming = (
  actorId: LearnerId,
  id: TopicRenamingId,
) => Promise<{ readonly terms: number }>;

/**
 * Takes a renaming back: terms get the category and tags that it took from them. What else was changed since stays, and so does a
 * category that was changed again, a term or deck that was removed, and a deck that is somebody else's now. Throws `not_found`,
 * `nothing_to_undo` when it was taken back already.
 */
export function makeTakeBackRenaming(ports: EditPorts): TakeBackRenaming {
  return (actorId, id) =>
    ports.unitOfWork(async (repositories) => {
      const { terms } = await takeBack(ports, repositories, { actorId, owner: actorId, id });
      return { terms };
    });
}

/** Takes back what staff renamed in decks of the house, as staff, audited. */
export function makeTakeBackHouseRenaming(ports: EditPorts): TakeBackRenaming {
  return (actorId, id) =>
    ports.unitOfWork(async (repositories) => {
      const { terms, renamed, at } = await takeBack(ports, repositories, { actorId, owner: null, id });
      const entry = { id: ports.newId(), actorId, action: 'topic.takeBack', subjectId: id, at };
      await repositories.audit.add({ ...entry, reason: `${renamed.to} → ${renamed.from}` });
      return { terms };
    });
}

type TakingBack = {
  readonly actorId: LearnerId;
  readonly owner: TopicOwner;
  readonly id: TopicRenamingId;
};

async function takeBack(
  { clock, newId }: EditPorts,
  repositories: Repositories,
  { actorId, owner, id }: TakingBack,
) {
  const { content, topics } = repositories;
  const renamed = await topics.lock(owner, id);
  if (!renamed) throw new DomainError('not_found', 'renamingId');
  if (renamed.takenBackAt) throw new DomainError('nothing_to_undo');
  const at = clock();
  const reason = `${renamed.to} → ${renamed.from}`;
  const context = { repositories, actorId, at, newId, reason, batchId: newId() as ChangeBatchId };
  let terms = 0;
  for (const deckId of renamed.deckIds.toSorted()) {
    const deck = await content.lockDeck(deckId, actorId);
    if (deck && deck.ownerId === owner && !deck.removedAt)
      terms += await takeBackIn({ ...context, deck }, renamed);
  }
  await topics.markTakenBack(renamed, at);
  return { terms, renamed, at };
}

/** So many terms are written by one statement. */
const perStatement = 1_000;

async function takeBackIn(edit: Edit, { id, kind }: TopicRenamed): Promise<number> {
  const { content } = edit.repositories;
  const batchId: string = id;
  const revisions = await content.firstSince(edit.deck.id, { batchId: batchId as ChangeBatchId });
  let terms = 0;
  for (let first = 0; first < revisions.length; first += perStatement) {
    const part = new Map(
      revisions
        .slice(first, first + perStatement)
        .flatMap((each) => (each.termId ? [[each.termId, each]] : [])),
    );
    const stored = await content.terms(edit.deck.id, [...part.keys()]);
    const changes = stored.flatMap((term) => changeOf(term, part.get(term.id), kind));
    await changeTerms(edit, changes);
    terms += changes.length;
  }
  return terms;
}

function changeOf(
  { id: termId, version, written, removedAt }: StoredTerm,
  revision: Revision | undefined,
  kind: TopicKind,
) {
  if (removedAt || !revision?.termId || !revision.before || !revision.after) return [];
  // What somebody made of the category since is theirs to keep.
  const { merged } = mergeTerm(revision.after, revision.before, written, { category: 'theirs' });
  const change = kind === 'category' ? { category: merged.category } : { tags: merged.tags };
  // With those that it got since there may be no room left for the old ones.
  if (merged.tags.length > termLimits.tags || sameValue({ ...written, ...change }, written)) return [];
  return [{ termId, version, change }];
}
