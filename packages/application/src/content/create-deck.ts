import type { ChangeBatchId, DeckId, LearnerId, RevisionId, WrittenDeck } from '@slova/domain';
import { writtenDeck } from '@slova/domain';
import type { Repositories } from '../unit-of-work.ts';
import type { EditPorts } from './edit.ts';
import { useMediaIn } from './use-media.ts';

export type CreateDeck = (ownerId: LearnerId, draft: WrittenDeck) => Promise<DeckId>;

/** A new deck without terms. Throws `invalid_input` with the field. */
export function makeCreateDeck({ unitOfWork, clock, newId }: EditPorts): CreateDeck {
  return (ownerId, draft) =>
    unitOfWork((repositories) => addDeck(repositories, { ownerId, draft, at: clock(), newId }));
}

type Creating = {
  readonly ownerId: LearnerId;
  readonly draft: WrittenDeck;
  readonly at: Date;
  readonly newId: EditPorts['newId'];
  /** The deck that it is a copy of. */
  readonly forkedFrom?: DeckId;
};

/** Adds a deck inside a transaction that does more. */
export async function addDeck(
  repositories: Pick<Repositories, 'content' | 'media'>,
  { ownerId, draft, at, newId, forkedFrom }: Creating,
): Promise<DeckId> {
  const written = writtenDeck(draft);
  const { content } = repositories;
  const id = newId() as DeckId;
  await content.addDeck({
    ...written,
    id,
    ownerId,
    createdAt: at,
    contentHash: newId(),
    forkedFrom: forkedFrom ?? null,
  });
  const { en, ru } = written.description;
  await useMediaIn({ repositories, deck: { id }, actorId: ownerId }, en, ru);
  await content.addRevisions(id, [
    {
      id: newId() as RevisionId,
      termId: null,
      authorId: ownerId,
      madeAt: at,
      kind: 'created',
      version: 1,
      reason: null,
      before: null,
      after: written,
      batchId: newId() as ChangeBatchId,
    },
  ]);
  return id;
}
