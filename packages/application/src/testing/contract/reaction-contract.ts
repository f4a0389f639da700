import type {
  CardId,
  DeckId,
  DomainEvent,
  EventId,
  LearnerDay,
  LearnerId,
  NotificationId,
} from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  makeAggregateEvents,
  makeCreateNotifications,
  makeEvaluateAchievements,
  makeSendEmails,
} from '../../index.ts';
import type { Email } from '../../index.ts';
import { answerTo, aStudy } from '../a-study.ts';
import type { World } from '../world.ts';

/** What reactions must do with events that come once, twice, late or together. */
export function reactionContract(open: () => Promise<World>): void {
  describe('reacting to events', () => {
    let world: World;
    const clock = () => new Date('2026-03-02T10:00:00Z');
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    const newId = () => world.newId();
    const reviewed = (
      learnerId: LearnerId,
      part: { day?: number; rating?: 'again' | 'good' } = {},
    ): DomainEvent => {
      const id = newId() as EventId;
      return {
        id,
        learnerId,
        type: 'card.reviewed',
        occurredAt: clock(),
        payload: {
          attemptId: id as string as never,
          cardId: newId() as CardId,
          deckId: newId() as DeckId,
          exerciseType: 'typed',
          verdict: 'exact',
          rating: part.rating ?? 'good',
          stateBefore: 'learning',
          stateAfter: 'review',
          stability: 3,
          learnerDay: (part.day ?? 20_000) as LearnerDay,
          durationMs: 1_500,
        },
      };
    };
    const nobody: { publish: () => Promise<void>; subscribe: () => AsyncIterable<NotificationId> } = {
      publish: () => Promise.resolve(),
      subscribe: async function* () {},
    };

    /** Ten words learnt at once, and what happened by it. */
    const tenWords = async () => {
      const study = await aStudy(world);
      for (const { attempt } of await study.page(10))
        await study.answer({ ...answerTo(attempt, study.time.now), rating: 'easy' });
      const { id } = study.learner;
      const happened = (await world.relay.claim(1_000, 60_000)).filter(({ learnerId }) => learnerId === id);
      return { learnerId: id, happened };
    };
    const countersOf = (learnerId: LearnerId) =>
      world.unitOfWork(({ achievements }) => achievements.lockCounters(learnerId));

    it('the same batch twice counts once, and a tier is granted once with its evidence', async () => {
      const { learnerId, happened } = await tenWords();
      const evaluate = makeEvaluateAchievements({ ...world, clock });
      await evaluate(happened);
      await evaluate([...happened, ...happened]);
      expect((await countersOf(learnerId)).totals).toMatchObject({
        reviews: 10,
        graduations: 10,
        'right-in-a-row': 10,
      });
      const left = (await world.relay.claim(1_000, 1)).filter((event) => event.learnerId === learnerId);
      expect(left.map(({ payload }) => payload)).toEqual(
        expect.arrayContaining([
          { achievementId: 'first-steps', tier: 1 },
          { achievementId: 'collector', tier: 1 },
          { achievementId: 'sharp', tier: 1 },
          { achievementId: 'explorer', tier: 1 },
        ]),
      );
      expect(left).toHaveLength(4);
    });

    it('counters and grants are the same in whatever order and batches events come', async () => {
      const one = await tenWords();
      await makeEvaluateAchievements({ ...world, clock })(one.happened);
      const other = await tenWords();
      for (const event of other.happened.toReversed())
        await makeEvaluateAchievements({ ...world, clock })([event, event]);
      const [expected, actual] = await Promise.all(
        [one, other].map(({ learnerId }) => countersOf(learnerId)),
      );
      expect({ ...actual, through: null }).toEqual({ ...expected, through: null });
      const grants = await Promise.all(
        [one, other].map(({ learnerId }) =>
          world.unitOfWork(({ achievements }) => achievements.granted(learnerId)),
        ),
      );
      const named = grants.map((own) =>
        own.map(({ achievementId, tier }) => `${achievementId} ${tier}`).toSorted(),
      );
      expect(named[1]).toEqual(named[0]);
    });

    it('an event whose answer is not in the log counts nothing', async () => {
      const learnerId = newId() as LearnerId;
      await makeEvaluateAchievements({ ...world, clock })([reviewed(learnerId)]);
      expect((await countersOf(learnerId)).totals.reviews).toBe(0);
    });

    it('daily figures count each event once, and a learner once a day', async () => {
      const aggregate = makeAggregateEvents(world);
      const learnerId = newId() as LearnerId;
      const events = [reviewed(learnerId), reviewed(learnerId, { rating: 'again' })];
      await aggregate(events);
      await aggregate(events);
      const again = await world.unitOfWork(({ rollups }) =>
        rollups.addActive([{ learnerId, day: '2026-03-02' }]),
      );
      expect(again).toEqual([]);
      const fresh = await world.unitOfWork(({ handledEvents }) =>
        handledEvents.claim('analytics.aggregate', events),
      );
      expect(fresh).toEqual([]);
    });

    it('an event gives one notification and one e-mail, however often it is delivered', async () => {
      const learnerId = newId() as LearnerId;
      const create = makeCreateNotifications({ ...world, broadcast: nobody, clock });
      const payload = { email: 'anna@example.org', displayName: 'Anna', locale: 'ru' } as const;
      const registered: DomainEvent = {
        id: newId() as EventId,
        learnerId,
        type: 'learner.registered',
        occurredAt: clock(),
        payload,
      };
      await create([registered]);
      await create([registered]);
      const sent: Email[] = [];
      const mailer = { send: (email: Email) => Promise.resolve(void sent.push(email)) };
      expect(await makeSendEmails({ ...world, mailer, clock })()).toEqual({ sent: 1, failed: 0 });
      expect(await makeSendEmails({ ...world, mailer, clock })()).toEqual({ sent: 0, failed: 0 });
      expect(sent.map(({ recipient, template, locale }) => ({ recipient, template, locale }))).toEqual([
        { recipient: 'anna@example.org', template: 'welcome', locale: 'ru' },
      ]);
    });

    it('twenty bad addresses hold nothing back', async () => {
      const create = makeCreateNotifications({ ...world, broadcast: nobody, clock });
      const registered = (email: string): DomainEvent => ({
        id: newId() as EventId,
        learnerId: newId() as LearnerId,
        type: 'learner.registered',
        occurredAt: clock(),
        payload: { email, displayName: 'Anna', locale: 'en' },
      });
      await create(Array.from({ length: 20 }, () => registered('nobody@nowhere.invalid')));
      const send = (email: Email): Promise<void> =>
        email.recipient.endsWith('.invalid') ? Promise.reject(new Error('no such host')) : Promise.resolve();
      const sendEmails = makeSendEmails({ ...world, mailer: { send }, clock });
      expect(await sendEmails()).toEqual({ sent: 0, failed: 20 });
      await create([registered('anna@example.org')]);
      expect(await sendEmails()).toEqual({ sent: 1, failed: 19 });
      const working = { send: () => Promise.resolve() };
      await makeSendEmails({ ...world, mailer: working, clock })();
    });

    it('an e-mail that cannot be sent stays waiting', async () => {
      const learnerId = newId() as LearnerId;
      const create = makeCreateNotifications({ ...world, broadcast: nobody, clock });
      const payload = { email: 'boris@example.org', displayName: 'Boris', locale: 'en' } as const;
      await create([
        { id: newId() as EventId, learnerId, type: 'learner.registered', occurredAt: clock(), payload },
      ]);
      const broken = { send: () => Promise.reject(new Error('connection refused')) };
      expect(await makeSendEmails({ ...world, mailer: broken, clock })()).toEqual({ sent: 0, failed: 1 });
      const working = { send: () => Promise.resolve() };
      expect(await makeSendEmails({ ...world, mailer: working, clock })()).toEqual({ sent: 1, failed: 0 });
    });
  });
}
