import type {
  ChangeBatchId,
  DeckId,
  LearnerId,
  LocalText,
  TopicRenaming,
  TopicRenamingId,
} from '@slova/domain';
import { DomainError, mostRenamedTerms, renamedTopics, tidyLine, topicRenaming } from '@slova/domain';
import type { Repositories } from '../../unit-of-work.ts';
import { changeTerms } from '../change-terms.ts';
import type { Edit, EditPorts } from '../edit.ts';
import { openTopicDeck } from './open-topic-deck.ts';
import type { TopicRenamed } from './ports.ts';

export type AskedRenaming = TopicRenaming & {
  /** Left out: all decks that have it. */
  readonly deckIds?: readonly DeckId[] | undefined;
  readonly reason?: string | undefined;
};
/** What was done, with the renaming by which it can be taken back. */
export type Renamed = {
  readonly id: TopicRenamingId;
  readonly decks: number;
  readonly terms: number;
};
export type RenameTopic = (actorId: LearnerId, asked: AskedRenaming) => Promise<Renamed>;

/**
 * Gives a category, with all below it, or a tag another name in the decks that somebody owns, all or none; where that is there
 * already, the two become one. Throws `invalid_input` with the field, also for `deckIds` when there are too many terms at once;
 * `not_found`, also for `from` when no term has it; `not_permitted`.
 */
export function makeRenameTopic(ports: EditPorts): RenameTopic {
  return (actorId, asked) =>
    ports.unitOfWork(async (repositories) => {
      const { id, deckIds, terms } = await rename(ports, repositories, { ...asked, actorId });
      return { id, decks: deckIds.length, terms };
    });
}

export type RenameHouseTopic = (
  actorId: LearnerId,
  /** `title`: the name of the new category or tag for people, unless it has one. */
  asked: AskedRenaming & { readonly title?: LocalText | undefined; readonly reason: string },
) => Promise<Renamed>;

/** Does the same in decks of the house, as staff, audited. */
export function makeRenameHouseTopic(ports: EditPorts): RenameHouseTopic {
  return (actorId, { title, ...asked }) =>
    ports.unitOfWork(async (repositories) => {
      const named = title && { en: tidyLine(title.en), ru: tidyLine(title.ru) };
      const renamed = await rename(ports, repositories, { ...asked, actorId, isOfHouse: true });
      for (const deckId of renamed.deckIds)
        await repositories.topics.carryNames(deckId, renamed, named ?? null);
      const { id: subjectId, madeAt: at, deckIds, terms } = renamed;
      const entry = { id: ports.newId(), actorId, action: 'topic.rename', subjectId, at };
      const reason = `${renamed.from} → ${renamed.to}: ${asked.reason}`;
      await repositories.audit.add({ ...entry, reason });
      return { id: subjectId, decks: deckIds.length, terms };
    });
}

type Renaming = AskedRenaming & { readonly actorId: LearnerId; readonly isOfHouse?: boolean };

async function rename(
  { clock, newId }: EditPorts,
  repositories: Repositories,
  { deckIds: wanted, reason, actorId, isOfHouse = false, ...asked }: Renaming,
): Promise<TopicRenamed> {
  const { topics } = repositories;
  const renaming = topicRenaming(asked);
  const topic = { kind: renaming.kind, name: renaming.from };
  const among = wanted ?? (await topics.decks(isOfHouse ? null : actorId, topic));
  const id = newId() as TopicRenamingId;
  const why = tidyLine(reason ?? '') || `${renaming.from} → ${renaming.to}`;
  const batchId: string = id;
  const context = { repositories, actorId, at: clock(), newId, reason: why };
  const deckIds: DeckId[] = [];
  let terms = 0;
  // The lower id is locked first, so that nobody waits for somebody who waits for them.
  for (const deckId of [...new Set(among)].toSorted()) {
    const field = wanted ? `deckIds.${wanted.indexOf(deckId)}` : 'deckIds';
    const deck = await openTopicDeck(repositories.content, { deckId, actorId, isOfHouse, field });
    const done = await renameIn(
      { ...context, deck, batchId: batchId as ChangeBatchId },
      renaming,
      mostRenamedTerms - terms,
    );
    if (done > 0) deckIds.push(deckId);
    terms += done;
  }
  if (terms === 0) throw new DomainError('not_found', 'from');
  const made = { id, learnerId: actorId, isOfHouse, deckIds, terms };
  const renamed = { ...renaming, ...made, madeAt: context.at, takenBackAt: null };
  await topics.add(renamed);
  return renamed;
}

/** So many terms are written by one statement. */
const perStatement = 1_000;

async function renameIn(edit: Edit & { repositories: Repositories }, renaming: TopicRenaming, most: number) {
  const { content, topics } = edit.repositories;
  const topic = { kind: renaming.kind, name: renaming.from };
  const termIds = await topics.termIds(edit.deck.id, topic, most + 1);
  if (termIds.length > most) throw new DomainError('invalid_input', 'deckIds');
  for (let first = 0; first < termIds.length; first += perStatement) {
    const stored = await content.terms(edit.deck.id, termIds.slice(first, first + perStatement));
    const changes = stored.flatMap(({ id: termId, version, written }) => {
      const change = renamedTopics(written, renaming);
      return change ? [{ termId, version, change }] : [];
    });
    await changeTerms(edit, changes);
  }
  return termIds.length;
}
