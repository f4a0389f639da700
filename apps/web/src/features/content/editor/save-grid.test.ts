import { TRPCClientError } from '@trpc/client';
import { describe, expect, it } from 'vitest';
import { blankTerm } from './grid-cells.ts';
import type { Grid, SavedTerm } from './grid-model.ts';
import { arrived, emptyGrid, typed, unsavedRows } from './grid-model.ts';
import type { GridServer } from './save-grid.ts';
import { saveGrid, wrongRows } from './save-grid.ts';
import type { Deck } from '../deck-facts.ts';

const deck = {
  id: 'd',
  termLanguage: 'en',
  answerLanguage: 'ru',
  answerKind: 'translation',
} as unknown as Deck;
const word = (id: string, headword: string, version = 1, fields = {}): SavedTerm => ({
  id,
  version,
  term: { ...blankTerm, headword, senses: [{ answers: ['слово'], examples: [] }], ...fields },
});

/** A server with terms in memory, which refuses an edit of another version of a field. */
function aServer(terms: SavedTerm[]) {
  const stored = new Map(terms.map((term) => [term.id, term]));
  const batches: number[] = [];
  const server: GridServer = {
    add: async (added) => {
      batches.push(added.length);
      return added.map((term) => {
        const saved = { id: `n${stored.size}`, version: 1, term };
        stored.set(saved.id, saved);
        return saved;
      });
    },
    change: async (changes) => {
      const late = changes.findIndex(({ termId, version }) => stored.get(termId)?.version !== version);
      if (late >= 0) throw refused('edited_meanwhile', `changes.${late}.version`);
      return changes.map(({ termId, version, ...change }) => {
        const now = { id: termId, version: version + 1, term: { ...stored.get(termId)!.term, ...change } };
        stored.set(termId, now);
        return now;
      });
    },
    load: async (id) => stored.get(id)!,
  };
  return { server, stored, batches };
}

const refused = (code: string, field: string): Error =>
  TRPCClientError.from({
    error: { code: -32_600, message: code, data: { code, field, httpStatus: 409 } },
  } as never);

function held(grid: Grid) {
  let latest = grid;
  return { latest: () => latest, apply: (change: (grid: Grid) => Grid) => (latest = change(latest)) };
}

describe('saving the table', () => {
  it('adds new words in their order and sends of the others what changed', async () => {
    const { server, stored } = aServer([word('a', 'one')]);
    let grid = typed(arrived(emptyGrid('translation'), [word('a', 'one')]), 'a', 'note', 'x');
    for (const name of ['two', 'three']) {
      const { key } = grid.rows.at(-1)!;
      grid = typed(typed(grid, key, 'headword', name), key, 'answers', 'ответ');
    }
    const state = held(grid);
    const work = await saveGrid(deck, state, server);
    expect([...stored.values()].map(({ term }) => term.headword)).toEqual(['one', 'two', 'three']);
    expect(stored.get('a')).toMatchObject({ version: 2, term: { note: 'x' } });
    expect(unsavedRows(state.latest())).toEqual([]);
    expect(work).toEqual({
      added: ['n1', 'n2'],
      changed: [{ termId: 'a', version: 2, note: null }],
    });
  });

  it('leaves rows that cannot be saved, and names what is wrong', async () => {
    const { server, stored } = aServer([]);
    const empty = emptyGrid('translation');
    const grid = typed(empty, empty.rows[0]!.key, 'headword', 'alone');
    const state = held(grid);
    expect(await saveGrid(deck, state, server)).toEqual({ added: [], changed: [] });
    expect([stored.size, [...wrongRows(state.latest().rows, deck).values()]]).toEqual([
      0,
      ['senses.0.answers'],
    ]);
  });

  it('merges what others saved meanwhile, and lets a row wait where both changed the same', async () => {
    const before = [word('a', 'one'), word('b', 'two'), word('c', 'three')];
    const { server, stored } = aServer(before);
    stored.set('a', word('a', 'one', 2, { level: 'B1' }));
    stored.set('b', word('b', 'two', 2, { note: 'theirs' }));
    let grid = arrived(emptyGrid('translation'), before);
    for (const id of ['a', 'b', 'c']) grid = typed(grid, id, 'note', 'mine');
    const state = held(grid);
    await saveGrid(deck, state, server);
    expect(stored.get('a')).toMatchObject({ version: 3, term: { note: 'mine', level: 'B1' } });
    expect(stored.get('b')).toMatchObject({ version: 2, term: { note: 'theirs' } });
    expect(stored.get('c')).toMatchObject({ version: 2, term: { note: 'mine' } });
    expect(unsavedRows(state.latest()).map(({ key, theirs }) => [key, theirs?.version])).toEqual([['b', 2]]);
  });

  it('sends thousands in batches', async () => {
    const { server, batches } = aServer([]);
    let grid = emptyGrid('translation');
    for (let row = 0; row < 1_050; row += 1) {
      const { key } = grid.rows.at(-1)!;
      grid = typed(typed(grid, key, 'headword', `w${row}`), key, 'answers', 'а');
    }
    await saveGrid(deck, held(grid), server);
    expect(batches).toEqual([1_000, 50]);
  });

  it('throws what was refused for another reason', async () => {
    const { server } = aServer([word('a', 'one')]);
    const grid = typed(arrived(emptyGrid('translation'), [word('a', 'one')]), 'a', 'note', 'x');
    const refusing = { ...server, change: async () => Promise.reject(refused('not_permitted', 'deckId')) };
    await expect(saveGrid(deck, held(grid), refusing)).rejects.toThrow('not_permitted');
  });
});
