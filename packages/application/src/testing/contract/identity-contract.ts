import { DomainError } from '@slova/domain';
import type { LearnerId } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeChangeProfile, makeReinstateLearner, makeSuspendLearner } from '../../index.ts';
import type { SessionRow } from '../../index.ts';
import { aLearner } from '../builders.ts';
import type { World } from '../world.ts';

const dayMs = 86_400_000;

/** What accounts and sessions must do, whatever stores them. */
export function identityContract(open: () => Promise<World>): void {
  describe('accounts', () => {
    let world: World;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    const clock = () => new Date();
    const added = async (part = {}) => {
      const learner = aLearner(part);
      await world.unitOfWork(({ learners }) => learners.add(learner));
      return learner;
    };
    const sessionOf = (
      learner: { id: LearnerId; authEpoch: number },
      part: Partial<SessionRow> = {},
    ): SessionRow => ({
      id: world.newId(),
      learnerId: learner.id,
      authEpoch: learner.authEpoch,
      createdAt: new Date(),
      lastUsedAt: new Date(),
      expiresAt: new Date(Date.now() + dayMs),
      absoluteExpiresAt: new Date(Date.now() + 2 * dayMs),
      userAgent: 'test',
      ...part,
    });

    it('an address belongs to one account', async () => {
      const { email } = await added();
      const second = await world.unitOfWork(({ learners }) => learners.add(aLearner({ email })));
      expect(second).toBe(false);
    });

    it('a changed profile keeps what was not changed', async () => {
      const learner = await added();
      const changed = await makeChangeProfile(world)(learner.id, { locale: 'ru', dayStartHour: 0 });
      expect(changed).toMatchObject({
        locale: 'ru',
        dayStartHour: 0,
        displayName: learner.displayName,
        timeZone: learner.timeZone,
      });
    });

    it('a living session of an active account is found with its learner', async () => {
      const learner = await added();
      const session = sessionOf(learner);
      await world.sessionRows.insert(session);
      expect((await world.sessionRows.find(session.id))?.learner.email).toBe(learner.email);
      const found = await world.sessionRows.findEach(['f'.repeat(64), session.id]);
      expect(found.map((each) => each.session.id)).toEqual([session.id]);
      await world.sessionRows.remove(session.id);
      expect(await world.sessionRows.find(session.id)).toBeNull();
    });

    it('a session past its sliding or absolute end does not count and is swept', async () => {
      const learner = await added();
      const past = new Date(Date.now() - 1_000);
      const ended = [
        sessionOf(learner, { expiresAt: past }),
        sessionOf(learner, { absoluteExpiresAt: past }),
      ];
      for (const session of ended) await world.sessionRows.insert(session);
      for (const { id } of ended) expect(await world.sessionRows.find(id)).toBeNull();
      expect(await world.sessionRows.removeExpired(new Date())).toBe(2);
    });

    it('a session made before the epoch rose never counts again', async () => {
      const learner = await added();
      await world.unitOfWork(({ learners }) => learners.setPassword(learner.id, 'other'));
      const late = sessionOf(learner);
      await world.sessionRows.insert(late);
      expect(await world.sessionRows.find(late.id)).toBeNull();
    });

    it('suspending ends every session, reinstating opens the door again, both leave a trace', async () => {
      const learner = await added();
      const actor = await added({ role: 'administrator' });
      const session = sessionOf(learner);
      await world.sessionRows.insert(session);
      const decision = { actorId: actor.id, userId: learner.id, reason: 'spam' };
      await makeSuspendLearner({ ...world, clock })(decision);
      expect(await world.sessionRows.find(session.id)).toBeNull();
      const suspended = await world.unitOfWork(({ learners }) => learners.byEmail(learner.email));
      expect(suspended?.status).toBe('suspended');
      await makeReinstateLearner({ ...world, clock })(decision);
      const back = await world.unitOfWork(({ learners }) => learners.byEmail(learner.email));
      expect(back?.status).toBe('active');
    });

    it('staff cannot suspend themselves, and nobody can suspend who is not there', async () => {
      const actor = await added({ role: 'administrator' });
      const suspend = makeSuspendLearner({ ...world, clock });
      const decision = { actorId: actor.id, userId: actor.id, reason: 'tired' };
      await expect(suspend(decision)).rejects.toEqual(new DomainError('not_permitted', 'userId'));
      const nobody = { ...decision, userId: world.newId() as LearnerId };
      await expect(suspend(nobody)).rejects.toEqual(new DomainError('not_found', 'userId'));
    });
  });
}
