import { anAuthor, aWrittenDeck, aWrittenTerm } from '@slova/application/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PostgresWorld } from '../testing/postgres-world.ts';
import { postgresWorld } from '../testing/postgres-world.ts';
import { changesSince } from './changes-since.ts';

let world: PostgresWorld;
beforeAll(async () => {
  world = await postgresWorld();
});
afterAll(() => world.close());

describe('what restoring a deck would do', () => {
  it('is counted as restoring then does it: what was changed back, placed or moved away makes no difference', async () => {
    const author = await anAuthor(world);
    const { deckId, knife, fork, spoon } = author;
    const since = () => changesSince(world.database.sql, author.id, deckId, then);
    const then = author.time.now;
    author.wait();
    const change = (headword: string, version: number) =>
      author.change(author.id, { termId: knife.id, version, change: { headword } });
    await change('dagger', 1);
    await author.place(author.id, { deckId, termIds: [spoon.id], after: null });
    expect(await since()).toEqual(different({ changed: 1 }));
    await change('knife', 2);
    expect(await since()).toEqual(different({}));
    await author.add(author.id, {
      deckId,
      terms: [aWrittenTerm('cup', 'чашка'), aWrittenTerm('jug', 'кувшин')],
    });
    await author.remove(author.id, { deckId, termIds: [fork.id] });
    await author.changeDeck(author.id, { deckId, version: 1, change: { visibility: 'private' } });
    expect(await since()).toEqual(different({ removed: 2, broughtBack: 1 }));
    await author.changeDeck(author.id, { deckId, version: 2, change: { source: 'a drawer' } });
    const toDeckId = await author.create(author.id, aWrittenDeck());
    await author.move(author.id, { deckId, termIds: [spoon.id], toDeckId, as: 'move' });
    expect(await since()).toEqual(different({ removed: 2, broughtBack: 1, isAboutDifferent: true }));
    author.wait();
    await author.restoreDeckTo(author.id, { deckId, moment: then });
    expect(await since()).toEqual(different({}));
    // Before it was made nothing was said about it that could be said again.
    const ever = await changesSince(world.database.sql, author.id, deckId, new Date(0));
    expect(ever).toEqual(different({ removed: 2 }));
    const other = await author.newcomer();
    expect(await changesSince(world.database.sql, other, deckId, then)).toBeNull();
  });
});

const different = (part: object) => {
  const nothing = { changed: 0, removed: 0, broughtBack: 0, isAboutDifferent: false };
  return { access: 'own', ...nothing, ...part };
};
