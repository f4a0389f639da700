import { makeSweepMedia } from '@slova/application';
import { addsMedia, anAuthor, aSound, aWrittenTerm, memoryMediaStore } from '@slova/application/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PostgresWorld } from '../testing/postgres-world.ts';
import { postgresWorld } from '../testing/postgres-world.ts';

let world: PostgresWorld;
beforeAll(async () => {
  world = await postgresWorld();
});
afterAll(() => world.close());

const hour = 3_600_000;
const begun = new Date('2026-03-02T10:00:00Z');
const later = (hours: number): Date => new Date(begun.getTime() + hours * hour);

it('whoever names or stores content while it is thrown away has all of it, or is told that it is gone', async () => {
  const author = await anAuthor(world);
  const { id: owner, deckId, add } = author;
  const media = memoryMediaStore();
  const addAt = (at: Date) => addsMedia(world, () => at, { media, roomBytes: Infinity });
  const sweepAt = (at: Date) => makeSweepMedia({ ...world, media, clock: () => at })();
  const sounds = Array.from({ length: 24 }, (_, pitch) => aSound(pitch + 1, 50));
  const ids = sounds.map((bytes) => media.addressOf(bytes));
  for (const bytes of sounds) await addAt(begun)({ bytes, owner });
  await sweepAt(later(170));

  const deeds = sounds.map((bytes, index) =>
    index % 2 === 0
      ? addAt(later(196))({ bytes, owner })
      : add(owner, { deckId, terms: [aWrittenTerm(`word ${index}`, 'слово', { recording: ids[index] })] }),
  );
  const [swept, ...done] = await Promise.allSettled([sweepAt(later(196)), ...deeds]);

  expect(swept).toMatchObject({ status: 'fulfilled' });
  const rows = await world.database.sql<{ id: string }[]>`select id from media`;
  const kept = new Set(rows.map(({ id }) => id));
  for (const [index, id] of ids.entries()) {
    const settled = done[index];
    expect(kept.has(id), id).toBe((await media.read(id)) !== null);
    if (settled?.status === 'fulfilled') expect(kept.has(id), id).toBe(true);
    else expect(settled?.reason).toMatchObject({ code: 'invalid_input', field: 'terms.0.recording' });
  }
});
