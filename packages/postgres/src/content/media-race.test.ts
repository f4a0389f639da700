import { setTimeout } from 'node:timers/promises';
import type { MediaStore } from '@slova/application';
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

/** A store that throws nothing away before somebody else's deed is done, or has plainly been made to wait. */
function slowStore(deed: () => Promise<unknown>): MediaStore & { readonly done: () => Promise<unknown> } {
  const kept = memoryMediaStore(() => begun);
  let done: Promise<unknown> = Promise.resolve();
  const remove: MediaStore['remove'] = async (id) => {
    done = deed();
    await Promise.race([done.catch(() => {}), setTimeout(300)]);
    await kept.remove(id);
  };
  return { ...kept, remove, done: async () => done };
}

it('content that nothing knew of and is stored again while it is thrown away is there afterwards', async () => {
  const { id: owner } = await anAuthor(world);
  const bytes = aSound(1, 50);
  const store = slowStore(async () => addAt(later(196))({ bytes, owner }));
  const addAt = (at: Date) => addsMedia(world, () => at, { media: store, roomBytes: Infinity });
  const id = await store.keep(bytes);
  expect(await makeSweepMedia({ ...world, media: store, clock: () => later(196) })()).toMatchObject({
    orphans: 1,
  });
  expect(await store.done()).toMatchObject({ id });
  expect(await store.read(id)).not.toBeNull();
});

it('whoever names content while it is thrown away is told that it is gone', async () => {
  const { id: owner, deckId, add } = await anAuthor(world);
  const bytes = aSound(2, 50);
  const store = slowStore(async () =>
    add(owner, { deckId, terms: [aWrittenTerm('word', 'слово', { recording: store.addressOf(bytes) })] }),
  );
  await addsMedia(world, () => begun, { media: store, roomBytes: Infinity })({ bytes, owner });
  const sweepAt = (at: Date) => makeSweepMedia({ ...world, media: store, clock: () => at })();
  await sweepAt(later(170));
  expect(await sweepAt(later(196))).toMatchObject({ forgotten: 1 });
  await expect(store.done()).rejects.toMatchObject({ code: 'invalid_input', field: 'terms.0.recording' });
  expect(await store.read(store.addressOf(bytes))).toBeNull();
});
