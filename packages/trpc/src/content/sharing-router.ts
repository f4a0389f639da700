import {
  authorInvitation,
  deckAuthor,
  deckChoice,
  deckKey,
  deckSentBack,
  deckSharing,
  done,
  invitationAnswer,
  invitationList,
  invitedAddress,
  openedDeck,
  sharingView,
} from '@slova/contract';
import { DomainError, includesAccess, missingToPublish } from '@slova/domain';
import { router, shows, signedIn } from '../procedure/index.ts';

/** Who finds a deck and who writes it. */
export const sharingRouter = router({
  show: signedIn({
    method: 'GET',
    path: 'decks/{deckId}/sharing',
    summary: 'Who finds a deck, who writes it, and what it lacks before it can be published',
  })
    .input(deckChoice)
    .output(shows(sharingView))
    .query(async ({ ctx: { learner, queries }, input }) => {
      const view = await queries.sharing.sharing(learner.id, input.deckId);
      if (!view) throw new DomainError('not_found', 'deckId');
      if (!includesAccess(view.access, 'review')) throw new DomainError('not_permitted');
      return { ...view, missing: missingToPublish(view) };
    }),

  change: signedIn({ method: 'POST', path: 'decks/{deckId}/sharing', summary: 'Decide who finds a deck' })
    .input(deckSharing)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.shareDeck(learner.id, input);
      return { done: true };
    }),

  renewLink: signedIn({
    method: 'POST',
    path: 'decks/{deckId}/link',
    summary: 'Make another link; the one before ends',
  })
    .input(deckChoice)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.renewDeckLink(learner.id, input.deckId);
      return { done: true };
    }),

  openLink: signedIn({ method: 'POST', path: 'deck-links/{key}', summary: 'Follow a link to a deck' })
    .input(deckKey)
    .output(openedDeck)
    .mutation(async ({ ctx: { learner, useCases }, input }) => ({
      deckId: await useCases.openDeckLink(learner.id, input.key),
    })),

  askReview: signedIn({
    method: 'POST',
    path: 'decks/{deckId}/review',
    summary: 'Ask the other authors to look a deck over',
  })
    .input(deckChoice)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.askDeckReview(learner.id, input.deckId);
      return { done: true };
    }),

  sendBack: signedIn({
    method: 'POST',
    path: 'decks/{deckId}/review/send-back',
    summary: 'Send a deck in review back, with what is missing',
  })
    .input(deckSentBack)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.sendDeckBack(learner.id, input);
      return { done: true };
    }),

  invite: signedIn({
    method: 'POST',
    path: 'decks/{deckId}/invitations',
    summary: 'Ask somebody to write a deck with you',
  })
    .input(authorInvitation)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.inviteAuthor(learner.id, input);
      return { done: true };
    }),

  withdraw: signedIn({
    method: 'POST',
    path: 'decks/{deckId}/invitations/withdraw',
    summary: 'Take an invitation back',
  })
    .input(invitedAddress)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.withdrawInvitation(learner.id, input);
      return { done: true };
    }),

  removeAuthor: signedIn({
    method: 'POST',
    path: 'decks/{deckId}/authors/{authorId}/remove',
    summary: "End somebody's part in writing a deck",
  })
    .input(deckAuthor)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.removeAuthor(learner.id, input);
      return { done: true };
    }),

  invitations: signedIn({
    method: 'GET',
    path: 'deck-invitations',
    summary: 'Decks that you are asked to write',
  })
    .output(shows(invitationList))
    .query(async ({ ctx: { learner, queries } }) => ({
      invitations: await queries.sharing.invitations(learner.id),
    })),

  answer: signedIn({
    method: 'POST',
    path: 'deck-invitations/{deckId}',
    summary: 'Accept or decline to write a deck',
  })
    .input(invitationAnswer)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.answerInvitation(learner.id, input);
      return { done: true };
    }),
});
