import type { TermId } from '@slova/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  makeDeclineHouseSuggestion,
  makeMergeHouseSuggestion,
  makeMergeSuggestion,
  makeSuggestCorrection,
} from '../../index.ts';
import { anAuthor } from '../an-author.ts';
import { aDeck, aLearner } from '../builders.ts';
import type { World } from '../world.ts';

/** What staff do with corrections of decks of the house, whatever stores them (CON-12). */
export function houseCorrectionContract(open: () => Promise<World>): void {
  let world: World;
  beforeAll(async () => {
    world = await open();
  });
  afterAll(() => world.close());

  it('a correction of a deck of the house is decided by staff, who hear of it, and by nobody else', async () => {
    const author = await anAuthor(world);
    const deck = aDeck();
    await world.addDeck(deck);
    const staff = aLearner({ role: 'moderator' });
    await world.unitOfWork(({ learners }) => learners.add(staff));
    const ports = { ...world, clock: () => author.time.now };
    const suggest = makeSuggestCorrection(ports);
    const [merge, mergeOfHouse] = [makeMergeSuggestion(ports), makeMergeHouseSuggestion(ports)];
    const [one, other] = [await author.newcomer(), await author.newcomer()];
    const termId = deck.terms[0]?.id as TermId;
    const correction = { termId, field: 'note', text: 'of clay', reason: null } as const;
    const id = await suggest(one, correction);
    const declined = await suggest(other, { ...correction, text: 'of wood' });
    await expect(merge(staff.id, id)).rejects.toMatchObject({ code: 'not_found' });
    await mergeOfHouse(staff.id, id);
    await expect(mergeOfHouse(staff.id, id)).rejects.toMatchObject({ code: 'decided_meanwhile' });
    await makeDeclineHouseSuggestion(ports)(staff.id, { suggestionId: declined, reason: 'it is clay' });
    const [term] = await author.content((content) => content.terms(deck.id, [termId]));
    expect(term?.written.note).toBe('of clay');
    expect(await toldOf(world, [staff.id, one, other])).toEqual(['suggested-to-house', 'merged', 'declined']);
  });

  it('authors decide on their own decks, not staff', async () => {
    const author = await anAuthor(world);
    const ports = { ...world, clock: () => author.time.now };
    const correction = { termId: author.knife.id, field: 'note', text: 'sharp', reason: null } as const;
    const id = await makeSuggestCorrection(ports)(await author.newcomer(), correction);
    const decided = makeMergeHouseSuggestion(ports)(await author.newcomer(), id);
    await expect(decided).rejects.toMatchObject({ code: 'not_found' });
  });
}

/** What each of them was told first of a deck. */
async function toldOf(world: World, learnerIds: readonly string[]): Promise<(string | undefined)[]> {
  const events = await world.relay.claim(1_000, 60_000);
  await world.relay.markSent(events);
  const told = events.flatMap((event) =>
    event.type === 'deck.announced' ? [[event.learnerId, event.payload.what] as const] : [],
  );
  return learnerIds.map((id) => told.find(([to]) => to === id)?.[1]);
}
