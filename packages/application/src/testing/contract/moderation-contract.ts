import type { CaseDecision, ContentCaseId, DomainEvent, LearnerId, Role } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  makeAppealDecision,
  makeDecideContentCase,
  makeEnrolDeck,
  makeFileReport,
  makePlantCards,
  makeSuspendLearner,
  makeTellOfCases,
} from '../../index.ts';
import { aDeck, aLearner } from '../builders.ts';
import type { World } from '../world.ts';

const at = new Date('2026-03-02T10:00:00Z');

/** What reports, decisions and appeals must do, whatever stores them (CON-14). */
export function moderationContract(open: () => Promise<World>): void {
  describe('moderation of content', () => {
    let world: World;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    it('reports of one thing gather in one case, and moderators hear of it once', async () => {
      const place = await aPlace(world);
      const [one, other] = [await place.person(), await place.person()];
      const caseId = await place.reported(one);
      await place.report(one, 'it is spelt with a k');
      await place.report(other);
      expect(await place.heard()).toEqual([]);
      expect(await place.decide('dismiss')).toEqual([one, other].toSorted());
      expect(await place.letters()).toEqual([`${one} reporter`, `${other} reporter`].toSorted());
      await place.report(one);
      expect(place.caseId, 'a decided case is history').not.toBe(caseId);
      expect(await place.heard()).toEqual([place.moderator, place.colleague].toSorted());
    });

    it('what is hidden is there for its author alone, until it is restored', async () => {
      const place = await aPlace(world);
      await place.reported(await place.person());
      expect(await place.decide('hide')).toContain(place.author);
      expect(await place.letters()).toContain(`${place.author} appeal`);
      await expect(place.report(await place.person())).rejects.toMatchObject({ code: 'not_found' });
      await place.report(place.author);
      await place.decide('restore');
      await place.report(await place.person());
    });

    it('a hidden term is out of study, and back in it when it is restored', async () => {
      const place = await aPlace(world);
      const student = await place.person();
      await makeEnrolDeck({ ...world, clock: () => at })(student, place.deckId);
      expect(await place.isMetBy(student)).toBe(true);
      await place.reported(await place.person());
      await place.decide('hide');
      expect(await place.isMetBy(student)).toBe(false);
      await place.decide('restore');
      expect(await place.isMetBy(student)).toBe(true);
    });

    it('what nobody else may read cannot be reported', async () => {
      const place = await aPlace(world, 'private');
      await expect(place.report(await place.person())).rejects.toMatchObject({
        code: 'not_found',
        field: 'termId',
      });
      await expect(
        place.file(place.author, { deckId: place.deckId, termId: place.moderator as never }),
      ).rejects.toMatchObject({ code: 'not_found' });
    });

    it('an author appeals once, to somebody else, and hears the end of it', async () => {
      const place = await aPlace(world);
      const caseId = await place.reported(await place.person());
      await place.decide('hide');
      await expect(place.appeal(await place.person())).rejects.toMatchObject({ code: 'not_found' });
      await place.appeal(place.author);
      expect(await place.heard()).toEqual([place.colleague]);
      await expect(place.appeal(place.author)).rejects.toMatchObject({ code: 'nothing_to_appeal' });
      await expect(place.decide('uphold')).rejects.toMatchObject({ code: 'not_permitted' });
      expect(await place.decide('grant', place.colleague)).toEqual([place.author]);
      await place.report(await place.person());
      expect(place.caseId).not.toBe(caseId);
    });

    it('of two moderators who decide at once, one is told that it was decided', async () => {
      const place = await aPlace(world);
      await place.reported(await place.person());
      const both = await Promise.allSettled([place.decide('dismiss'), place.decide('hide', place.colleague)]);
      const refused = both.filter((each) => each.status === 'rejected');
      expect(refused.map(({ reason }) => (reason as { code: unknown }).code)).toEqual(['decided_meanwhile']);
    });

    it('news that come twice are told once', async () => {
      const place = await aPlace(world);
      await place.reported(await place.person());
      const events = place.lastEvents;
      expect(events.map(({ type }) => type)).toContain('case.opened');
      expect(await place.tell(events)).toEqual([]);
    });
  });
}

/** A deck with its author and two moderators, who are the only staff. */
async function aPlace(world: World, visibility: 'public' | 'private' = 'public') {
  const ports = { ...world, clock: () => at };
  const person = async (role: Role = 'learner'): Promise<LearnerId> => {
    const learner = aLearner({ role });
    await world.unitOfWork(({ learners }) => learners.add(learner));
    return learner.id;
  };
  const author = await person();
  await dismissStaff(world, author);
  await world.relay.markSent(await world.relay.claim(1_000, 60_000));
  const [moderator, colleague] = [await person('moderator'), await person('administrator')];
  const deck = aDeck({ ownerId: author, visibility });
  await world.addDeck(deck);
  const target = { deckId: deck.id, termId: deck.terms[0]!.id };
  const file = makeFileReport(ports);
  const decide = makeDecideContentCase(ports);
  const appeal = makeAppealDecision(ports);
  const place = {
    author,
    moderator,
    colleague,
    person,
    deckId: deck.id,
    caseId: '' as ContentCaseId,
    lastEvents: [] as readonly DomainEvent[],
    file: (by: LearnerId, what: typeof target) => file(by, { about: what, reason: 'spelling', note: '' }),
    async report(by: LearnerId, note = ''): Promise<void> {
      await file(by, { about: target, reason: 'spelling', note });
      const living = await world.unitOfWork(({ moderation }) => moderation.livingCase(target));
      place.caseId = living!.id;
    },
    /** The first report, of which everybody has heard. */
    async reported(by: LearnerId): Promise<ContentCaseId> {
      await place.report(by);
      expect(await place.heard()).toEqual([moderator, colleague].toSorted());
      return place.caseId;
    },
    async decide(decision: CaseDecision, by = moderator): Promise<readonly LearnerId[]> {
      await decide(by, { caseId: place.caseId, decision, reason: 'as the rules say' });
      return place.heard();
    },
    /** Whether the learner would meet the term, the first of its deck, today. */
    async isMetBy(learnerId: LearnerId): Promise<boolean> {
      const queue = await world.study.queue(learnerId, deck.id, { at, clock: aLearner() }, 100);
      return queue!.fresh.some(({ termId }) => termId === target.termId);
    },
    appeal: (by: LearnerId) => appeal(by, { caseId: place.caseId, text: 'It is right.' }),
    /** Who is told of what has happened since. */
    async heard(): Promise<readonly LearnerId[]> {
      const events = await world.relay.claim(1_000, 60_000);
      await world.relay.markSent(events);
      place.lastEvents = events;
      await makePlantCards(world)(events);
      return place.tell(events);
    },
    /** To whom e-mails go, and what they are told to do next. */
    letters: async (): Promise<readonly string[]> =>
      world.unitOfWork(async ({ emails }) => {
        const waiting = await emails.lockUnsent(1_000);
        await emails.markSent(waiting, at);
        return waiting.map(({ learnerId, values }) => `${learnerId} ${values['next']}`).toSorted();
      }),
    async tell(events: readonly DomainEvent[]): Promise<readonly LearnerId[]> {
      const told: LearnerId[] = [];
      const broadcast = {
        publish: (to: LearnerId) => {
          told.push(to);
          return Promise.resolve();
        },
      };
      await makeTellOfCases({ ...ports, broadcast })(events);
      return told.toSorted();
    },
  };
  return place;
}

async function dismissStaff(world: World, by: LearnerId): Promise<void> {
  const staff = await world.unitOfWork(({ moderation }) => moderation.colleagues(by));
  const suspend = makeSuspendLearner({ ...world, clock: () => at });
  for (const userId of staff) await suspend({ actorId: by, userId, reason: 'not of this test' });
}
