import { randomUUID } from 'node:crypto';
import { makeRescheduleDecks } from '@slova/application';
import { defaultStudySettings } from '@slova/domain';
import { describe, expect, it } from 'vitest';
import type { Study } from '../testing/study-in-memory.ts';
import { studyInMemory } from '../testing/study-in-memory.ts';

const dayMs = 86_400_000;
const clock = () => new Date('2026-03-03T09:00:00Z');

/** Three cards answered as easy yesterday, and settings of today that want them remembered less well. */
async function withIntervals(): Promise<Study> {
  const study = await studyInMemory();
  const { caller, deck, wait } = study;
  const { items } = await caller.learning.session({ deckId: deck.id, limit: 3 });
  const answers = items.map(({ attemptId }) => ({
    attemptId,
    rating: 'easy' as const,
    answeredAt: '2026-03-02T09:00:30Z',
    durationMs: 900,
  }));
  await caller.learning.answer({ answers });
  wait(dayMs);
  const { scheduler } = defaultStudySettings;
  const settings = { ...defaultStudySettings, scheduler: { ...scheduler, desiredRetention: 0.75 } };
  await caller.studySettings.changeDeck({ deckId: deck.id, presetId: null, settings });
  return study;
}

/** The worker does what was asked for. */
async function worked({ world }: Study): Promise<void> {
  const events = await world.relay.claim(100, 60_000);
  await makeRescheduleDecks({ ...world, clock })(events);
  await world.relay.markSent(events);
}

describe('S12 rescheduling a deck', () => {
  it('shows what it would come to, waits, is done, and is taken back', async () => {
    const study = await withIntervals();
    const { caller, deck } = study;
    const deckId = deck.id;
    const preview = await caller.reschedule.preview({ deckId });
    expect(preview).toMatchObject({ cards: 3, earlier: 0, later: 3, setByLearner: 0 });
    expect(preview.load.after.week).toBeLessThanOrEqual(preview.load.before.week);
    expect(await caller.reschedule.last({ deckId })).toEqual({ last: null });

    const { rescheduleId } = await caller.reschedule.ask({ deckId, rescheduleId: randomUUID() });
    const { last: waiting } = await caller.reschedule.last({ deckId });
    expect(waiting).toMatchObject({ id: rescheduleId, appliedAt: null, cards: null, remaining: 0 });
    await worked(study);
    const { last: done } = await caller.reschedule.last({ deckId });
    expect(done).toMatchObject({ cards: 3, remaining: 3, takeBackAskedAt: null });
    expect(await caller.reschedule.preview({ deckId })).toMatchObject({ earlier: 0, later: 0 });

    await caller.reschedule.takeBack({ rescheduleId });
    await worked(study);
    const { last: back } = await caller.reschedule.last({ deckId });
    expect(back).toMatchObject({ takenBack: 3, remaining: 0 });
    expect(await caller.reschedule.preview({ deckId })).toEqual(preview);
  });

  it('is not found for a deck, or a rescheduling, that is not there', async () => {
    const { caller } = await withIntervals();
    const deckId = randomUUID();
    await expect(caller.reschedule.preview({ deckId })).rejects.toThrow('not_found');
    const rescheduleId = randomUUID();
    await expect(caller.reschedule.ask({ deckId, rescheduleId })).rejects.toThrow('not_found');
    await expect(caller.reschedule.takeBack({ rescheduleId })).rejects.toThrow('not_found');
  });
});
