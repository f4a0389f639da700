import type { WrittenTerm } from '@slova/domain';
import { writtenTerm } from '@slova/domain';
import { refusalOf } from '../../../shared/api/refusal.ts';
import type { Deck } from '../deck-facts.ts';
import type { Grid, GridRow, SavedTerm } from './grid-model.ts';
import { arrived, isChanged, savedRows } from './grid-model.ts';
import { changedFields, wrongField } from './term-form-state.ts';
import { weighedParts } from './weighed-parts.ts';

type Change = Partial<WrittenTerm> & { readonly termId: string; readonly version: number };

/** What the server does for the table. */
export type GridServer = {
  readonly add: (terms: readonly WrittenTerm[]) => Promise<readonly Pick<SavedTerm, 'id' | 'version'>[]>;
  readonly change: (changes: readonly Change[]) => Promise<readonly Pick<SavedTerm, 'id' | 'version'>[]>;
  readonly load: (termId: string) => Promise<SavedTerm>;
};

/** What was saved, so that it can be taken back. */
export type SavedWork = { readonly added: readonly string[]; readonly changed: readonly Change[] };

/** The rows that cannot be saved, each with the path of the field. Costs some milliseconds for a thousand rows. */
export function wrongRows(rows: readonly GridRow[], deck: Deck): ReadonlyMap<string, string> {
  const found = rows.filter(isChanged).map((row) => [row.key, wrongField(row.term, deck)] as const);
  return new Map(found.filter((entry): entry is readonly [string, string] => entry[1] !== null));
}

/**
 * Saves all rows that can be saved, many at once. Where somebody else changed the same field, the row waits for a choice and the
 * others go on. Throws what the server refused otherwise; what was saved before stays saved.
 */
export async function saveGrid(
  deck: Deck,
  { latest, apply }: { readonly latest: () => Grid; readonly apply: (change: (grid: Grid) => Grid) => Grid },
  server: GridServer,
): Promise<SavedWork> {
  const wrong = wrongRows(latest().rows, deck);
  const isReady = (row: GridRow): boolean => isChanged(row) && row.theirs === null && !wrong.has(row.key);
  const added: string[] = [];
  const changed: Change[] = [];
  for (const ready of weighedParts(latest().rows.filter(isReady), sentOf)) {
    const part = new Set(ready.map(({ key }) => key));
    const rows = (): GridRow[] => latest().rows.filter((row) => part.has(row.key) && isReady(row));
    // One batch after the other: new words keep their order.
    added.push(...(await addRows(rows().filter(({ saved }) => saved === null))));
    changed.push(...(await changeRows(() => rows().filter(({ saved }) => saved !== null))));
  }
  return { added, changed };

  async function addRows(rows: readonly GridRow[]): Promise<string[]> {
    if (rows.length === 0) return [];
    const terms = rows.map(({ term }) => writtenTerm(term, deck));
    const places = await server.add(terms);
    const now = places.map((place, index) => ({ ...place, term: terms[index] ?? rows[index]!.term }));
    apply((grid) => savedRows(grid, doneOf(rows, now)));
    return now.map(({ id }) => id);
  }

  async function changeRows(ready: () => readonly GridRow[]): Promise<Change[]> {
    for (let rows = ready(); rows.length > 0; rows = ready()) {
      try {
        const places = await server.change(rows.map(changeOf));
        const now = await Promise.all(rows.map((row, index) => savedNow(row, places[index])));
        apply((grid) => savedRows(grid, doneOf(rows, now)));
        return now.map((saved, index) => backTo(rows[index]!, saved));
      } catch (error) {
        const { code, field } = refusalOf(error);
        const row = rows[Number(/^changes\.(\d+)/u.exec(field ?? '')?.[1])];
        if (code !== 'edited_meanwhile' || !row?.saved) throw error;
        const { id } = row.saved;
        const theirs = await server.load(id);
        if (theirs.version === row.saved.version) throw error;
        apply((grid) => arrived(grid, [theirs]));
      }
    }
    return [];
  }

  /** A term after it was changed; where others changed it too, the server has merged both. */
  async function savedNow(
    { saved, term }: GridRow,
    place?: Pick<SavedTerm, 'id' | 'version'>,
  ): Promise<SavedTerm> {
    // A recording goes with its word.
    const isOther = saved?.term.recording && saved.term.headword !== term.headword;
    if (!saved || !place || isOther || place.version > saved.version + 1)
      return server.load(place?.id ?? saved?.id ?? '');
    return { ...place, term: writtenTerm(term, deck) };
  }
}

const changeOf = ({ saved, term }: GridRow): Change => ({
  termId: saved?.id ?? '',
  version: saved?.version ?? 0,
  ...(saved && changedFields(saved.term, term)),
});

const sentOf = (row: GridRow): unknown => (row.saved ? changeOf(row) : row.term);

/** The change that makes a row what it was before. */
const backTo = ({ saved }: GridRow, now: SavedTerm): Change => ({
  termId: now.id,
  version: now.version,
  ...(saved && changedFields(now.term, saved.term)),
});

const doneOf = (rows: readonly GridRow[], now: readonly SavedTerm[]) =>
  new Map(
    rows.flatMap((row, index) => {
      const saved = now[index];
      return saved ? [[row.key, { sent: row.term, now: saved }] as const] : [];
    }),
  );
