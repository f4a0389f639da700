import type { DeckId, LearnerId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  makeAnswerInvitation,
  makeAskDeckReview,
  makeDeclineSuggestion,
  makeForkDeck,
  makeInviteAuthor,
  makeMergeSuggestion,
  makeOpenDeckLink,
  makeRateDeck,
  makeRemoveAuthor,
  makeRenewDeckLink,
  makeSendDeckBack,
  makeShareDeck,
  makeSuggestCorrection,
} from '../../index.ts';
import type { Author } from '../an-author.ts';
import { anAuthor, aWrittenDeck, aWrittenTerm } from '../an-author.ts';
import type { World } from '../world.ts';

/** What sharing a deck and writing it together must do, whatever stores it (CON-1, CON-11, CON-12). */
export function sharingContract(open: () => Promise<World>): void {
  let world: World;
  beforeAll(async () => {
    world = await open();
  });
  afterAll(() => world.close());

  /** An author with a private deck of `words` words, and everything that people do to share it. */
  const scene = async (words = 10) => {
    const author = await anAuthor(world);
    let links = 0;
    const newLinkToken = () =>
      `${author.deckId.replaceAll('-', '').slice(-20)}${String((links += 1)).padStart(2, '0')}`;
    const ports = { ...world, clock: () => author.time.now, newLinkToken };
    const deckId = await author.create(author.id, aWrittenDeck({ visibility: 'private' }));
    const terms = Array.from({ length: words }, (_, index) =>
      aWrittenTerm(`word ${index}`, `слово ${index}`),
    );
    const added = await author.add(author.id, { deckId, terms });
    return {
      author,
      deckId,
      termId: added[0]!.id,
      share: makeShareDeck(ports),
      renew: makeRenewDeckLink(ports),
      follow: makeOpenDeckLink(ports),
      invite: makeInviteAuthor(ports),
      answer: makeAnswerInvitation(ports),
      remove: makeRemoveAuthor(ports),
      askReview: makeAskDeckReview(ports),
      sendBack: makeSendDeckBack(ports),
      suggest: makeSuggestCorrection(ports),
      merge: makeMergeSuggestion(ports),
      decline: makeDeclineSuggestion(ports),
      fork: makeForkDeck(ports),
      rate: makeRateDeck(ports),
      deckFor: (learnerId: LearnerId, id: DeckId = deckId) =>
        world.unitOfWork(({ sharing }) => sharing.find(learnerId, id)),
      coAuthor: async (role: 'editor' | 'reviewer') => coAuthor(world, author, deckId, ports, role),
    };
  };

  describe('sharing a deck', () => {
    it('shows it to nobody, then to whoever has the link, then to everybody', async () => {
      const { author, deckId, share, follow, renew, deckFor } = await scene();
      const [friend, late, stranger] = [
        await author.newcomer(),
        await author.newcomer(),
        await author.newcomer(),
      ];
      expect(await deckFor(friend)).toBeNull();
      await share(author.id, { deckId, visibility: 'link' });
      const key = (await deckFor(author.id))?.linkToken ?? '';
      expect(await follow(friend, key)).toBe(deckId);
      expect((await deckFor(friend))?.access).toBe('read');
      await renew(author.id, deckId);
      await expect(follow(late, key)).rejects.toEqual(new DomainError('not_found', 'key'));
      // Whoever came by the old link stays.
      expect((await deckFor(friend))?.access).toBe('read');
      expect(await deckFor(stranger)).toBeNull();
      await share(author.id, { deckId, visibility: 'public' });
      expect((await deckFor(stranger))?.access).toBe('read');
      await share(author.id, { deckId, visibility: 'private' });
      expect(await deckFor(stranger)).toBeNull();
    });

    it('publishes only what is ready, and leaves that to its owner', async () => {
      const { author, deckId, share, deckFor } = await scene(9);
      const publish = { deckId, visibility: 'public' } as const;
      await expect(share(author.id, publish)).rejects.toMatchObject({ code: 'not_ready_to_publish' });
      expect((await deckFor(author.id))?.visibility).toBe('private');
      await author.add(author.id, { deckId, terms: [aWrittenTerm('one more', 'ещё одно')] });
      await expect(share(await author.newcomer(), publish)).rejects.toMatchObject({ code: 'not_found' });
      await share(author.id, publish);
      await expect(share(await author.newcomer(), { deckId, visibility: 'private' })).rejects.toMatchObject({
        code: 'not_permitted',
      });
    });
  });

  describe('writing a deck together', () => {
    it('begins with an invitation that its address accepts', async () => {
      const { author, deckId, invite, answer, remove, deckFor } = await scene();
      const friend = await author.newcomer();
      await expect(answer(friend, { deckId, isAccepted: true })).rejects.toMatchObject({ code: 'not_found' });
      await invite(author.id, { deckId, email: ` ${friend.toUpperCase()}@example.org`, role: 'editor' });
      await invite(author.id, { deckId, email: 'nobody@example.org', role: 'editor' });
      expect(await deckFor(friend)).toBeNull();
      await answer(friend, { deckId, isAccepted: true });
      expect((await deckFor(friend))?.access).toBe('edit');
      await expect(invite(friend, { deckId, email: 'x@example.org', role: 'editor' })).rejects.toMatchObject({
        code: 'not_permitted',
      });
      await remove(author.id, { deckId, authorId: friend });
      expect(await deckFor(friend)).toBeNull();
    });

    it('lets a reviewer publish what others ask to have reviewed, or send it back, and nothing else', async () => {
      const { author, deckId, share, askReview, sendBack, coAuthor: join, deckFor } = await scene();
      const publish = { deckId, visibility: 'public' } as const;
      await expect(askReview(author.id, deckId)).rejects.toMatchObject({ code: 'not_ready_to_publish' });
      const reviewer = await join('reviewer');
      await expect(share(reviewer, publish)).rejects.toMatchObject({ code: 'not_permitted' });
      await askReview(author.id, deckId);
      await sendBack(reviewer, { deckId, reason: 'examples, please' });
      expect((await deckFor(author.id))?.review?.sentBackFor).toBe('examples, please');
      await expect(share(reviewer, publish)).rejects.toMatchObject({ code: 'not_permitted' });
      await askReview(author.id, deckId);
      await share(reviewer, publish);
      expect(await deckFor(author.id)).toMatchObject({ visibility: 'public', review: null });
    });
  });

  describe('a suggested correction', () => {
    const suggested = async () => {
      const all = await scene();
      await all.share(all.author.id, { deckId: all.deckId, visibility: 'public' });
      const [one, other] = [await all.author.newcomer(), await all.author.newcomer()];
      const correction = {
        termId: all.termId,
        field: 'meaning',
        text: 'слово; словечко',
        reason: 'both',
      } as const;
      for (const learner of [one, one, other]) await all.suggest(learner, correction);
      return { ...all, one, other, correction };
    };
    const openIn = (deckId: DeckId, authorId: LearnerId | null = null) =>
      world.unitOfWork(({ suggestions }) => suggestions.countOpen(deckId, authorId));

    it('is taken over with all that say the same, as a revision that names who suggested it', async () => {
      const { author, deckId, termId, one, other, suggest, merge, correction } = await suggested();
      expect([await openIn(deckId), await openIn(deckId, one)]).toEqual([2, 1]);
      const id = await suggest(other, { ...correction, text: 'речь' });
      await expect(merge(one, id)).rejects.toMatchObject({ code: 'not_found' });
      await expect(merge(other, id)).rejects.toMatchObject({ code: 'not_permitted' });
      await merge(author.id, id);
      await expect(merge(author.id, id)).rejects.toMatchObject({ code: 'decided_meanwhile' });
      const [term] = await author.content((content) => content.terms(deckId, [termId]));
      expect(term?.written.senses[0]?.answers).toEqual(['речь']);
      const revision = await author.content((content) => content.revisionOf(termId, term!.version));
      expect(revision).toMatchObject({ authorId: author.id, reason: 'Anna: both' });
      expect(await openIn(deckId)).toBe(2);
    });

    it('is declined, and nothing changes', async () => {
      const { author, deckId, termId, one, suggest, decline, correction } = await suggested();
      const id = await suggest(one, { ...correction, text: 'глагол' });
      await decline(author.id, { suggestionId: id, reason: 'it is a noun' });
      expect(await openIn(deckId, one)).toBe(1);
      const [term] = await author.content((content) => content.terms(deckId, [termId]));
      expect(term?.version).toBe(1);
    });

    it('says something else than what is there, of a deck that is there', async () => {
      const { author, deckId, share, suggest, one, correction } = await suggested();
      await expect(suggest(one, { ...correction, text: 'слово 0' })).rejects.toMatchObject({
        code: 'invalid_input',
      });
      await expect(suggest(one, { ...correction, text: '' })).rejects.toMatchObject({
        code: 'invalid_input',
      });
      await share(author.id, { deckId, visibility: 'private' });
      await expect(suggest(one, { ...correction, text: 'речь' })).rejects.toEqual(
        new DomainError('not_found', 'termId'),
      );
    });
  });

  describe('a copy of a deck', () => {
    it('is a private deck of one’s own with the same words, and leaves the first alone', async () => {
      const { author, deckId, share, fork, deckFor } = await scene();
      const learner = await author.newcomer();
      await expect(fork(learner, deckId)).rejects.toMatchObject({ code: 'not_found' });
      await share(author.id, { deckId, visibility: 'public' });
      const copy = await fork(learner, deckId);
      expect(await author.words(copy)).toEqual(await author.words(deckId));
      expect(await deckFor(learner, copy)).toMatchObject({ access: 'own', visibility: 'private', terms: 10 });
      expect(await deckFor(author.id, copy)).toBeNull();
    });
  });

  it('a deck is rated by those who studied it, never by its authors', async () => {
    const { author, deckId, share, rate } = await scene();
    await share(author.id, { deckId, visibility: 'public' });
    const stars = { deckId, stars: 5 };
    await expect(rate(author.id, stars)).rejects.toMatchObject({ code: 'not_permitted' });
    await expect(rate(await author.newcomer(), stars)).rejects.toMatchObject({ code: 'not_studied_enough' });
  });
}

type Ports = Parameters<typeof makeInviteAuthor>[0];

async function coAuthor(
  world: World,
  author: Author,
  deckId: DeckId,
  ports: Ports,
  role: 'editor' | 'reviewer',
): Promise<LearnerId> {
  const friend = await author.newcomer();
  const learner = await world.unitOfWork(({ learners }) => learners.byId(friend));
  await makeInviteAuthor(ports)(author.id, { deckId, email: learner?.email ?? '', role });
  await makeAnswerInvitation(ports)(friend, { deckId, isAccepted: true });
  return friend;
}
