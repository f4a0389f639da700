import type { DeckId, LearnerId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import type { Clock } from '../../clock.ts';
import type { UnitOfWork } from '../../unit-of-work.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock };
export type OpenDeckLink = (learnerId: LearnerId, key: string) => Promise<DeckId>;

/** Follows a link to a deck: whoever came by its secret goes on reading it, also when the link is renewed. Throws `not_found`. */
export function makeOpenDeckLink({ unitOfWork, clock }: Ports): OpenDeckLink {
  return (learnerId, key) =>
    unitOfWork(async ({ sharing }) => {
      const found = await sharing.deckOfKey(key);
      if (!found) throw new DomainError('not_found', 'key');
      if (found.isSecret) await sharing.addMember(learnerId, found.deckId, 'reader', clock());
      return found.deckId;
    });
}
