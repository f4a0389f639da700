import type { DeckId, LearnerId } from '@slova/domain';
import { canonicalEmail, DomainError } from '@slova/domain';
import type { Clock, NewId } from '../../clock.ts';
import type { UnitOfWork } from '../../unit-of-work.ts';
import { announcements } from './announce.ts';
import { lockAs } from './authorised.ts';
import type { AuthorRole } from './ports.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock; readonly newId: NewId };

/** Invitations of one deck that wait at the same time. */
const mostInvitations = 50;

type Wanted = { readonly deckId: DeckId; readonly email: string; readonly role: AuthorRole };
export type InviteAuthor = (learnerId: LearnerId, wanted: Wanted) => Promise<void>;
type Address = Pick<Wanted, 'deckId' | 'email'>;
export type WithdrawInvitation = (learnerId: LearnerId, address: Address) => Promise<void>;
type Answer = { readonly deckId: DeckId; readonly isAccepted: boolean };
export type AnswerInvitation = (learnerId: LearnerId, answer: Answer) => Promise<void>;
type Author = { readonly deckId: DeckId; readonly authorId: LearnerId };
export type RemoveAuthor = (learnerId: LearnerId, author: Author) => Promise<void>;

/**
 * Asks somebody to write a deck too. The owner is told nothing of whether the address belongs to an account, until its owner
 * accepts; asking again changes the role. Throws `not_found`, `not_permitted`, `too_many_requests`.
 */
export function makeInviteAuthor({ unitOfWork, clock, newId }: Ports): InviteAuthor {
  return (learnerId, { deckId, email: typed, role }) =>
    unitOfWork(async ({ sharing, learners, outbox }) => {
      const deck = await lockAs('own', sharing, learnerId, deckId);
      const email = canonicalEmail(typed);
      const account = await learners.byEmail(email);
      if (account?.id === learnerId) throw new DomainError('invalid_input', 'email');
      if ((await sharing.countInvitations(deckId)) >= mostInvitations)
        throw new DomainError('too_many_requests', 'email');
      const at = clock();
      await sharing.invite({ deckId, email, role, invitedBy: learnerId, invitedAt: at });
      // As much is done for an address that nobody has.
      const told = account ? account.id : learnerId;
      const what = account ? 'invited' : 'nobody-invited';
      await outbox.add(announcements(deck, [told], { what, detail: role }, { newId, at }));
    });
}

/** Takes an invitation back. Throws `not_found`, `not_permitted`. */
export function makeWithdrawInvitation({ unitOfWork }: Ports): WithdrawInvitation {
  return (learnerId, { deckId, email }) =>
    unitOfWork(async ({ sharing }) => {
      await lockAs('own', sharing, learnerId, deckId);
      await sharing.removeInvitation(deckId, canonicalEmail(email));
    });
}

/** Accepts or declines an invitation to one's own address. Throws `not_found`. */
export function makeAnswerInvitation({ unitOfWork, clock, newId }: Ports): AnswerInvitation {
  return (learnerId, { deckId, isAccepted }) =>
    unitOfWork(async ({ sharing, learners, outbox }) => {
      const learner = await learners.byId(learnerId);
      const invitation = learner && (await sharing.removeInvitation(deckId, learner.email));
      if (!invitation) throw new DomainError('not_found', 'deckId');
      if (!isAccepted) return;
      const at = clock();
      await sharing.addMember(learnerId, deckId, invitation.role, at);
      const deck = await sharing.lock(learnerId, deckId);
      const told = deck?.ownerId ? [deck.ownerId] : [];
      const notice = { what: 'joined', detail: learner.displayName } as const;
      if (deck) await outbox.add(announcements(deck, told, notice, { newId, at }));
    });
}

/** Ends somebody's part in writing a deck: the owner anybody's, everybody their own. Throws `not_found`, `not_permitted`. */
export function makeRemoveAuthor({ unitOfWork }: Ports): RemoveAuthor {
  return (learnerId, { deckId, authorId }) =>
    unitOfWork(async ({ sharing }) => {
      await lockAs(authorId === learnerId ? 'review' : 'own', sharing, learnerId, deckId);
      await sharing.removeMember(authorId, deckId);
    });
}
