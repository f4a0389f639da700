import type { FileLook, GivenFile, ImportReader } from '@slova/application';
import { exportedDeck, exportedTerm } from '@slova/contract';
import type { CarriedMedia, ImportRow, MediaLoss } from '@slova/domain';
import { bringMedia, DomainError } from '@slova/domain';
import { beginningOf } from './beginning-of.ts';
import { openedDeck } from './deck-archive.ts';
import { jsonElements } from './json-elements.ts';
import { textOf } from './text-of.ts';

const lookedAtBytes = 64 * 1_024;
const shownTerms = 20;

/** Decks as our own export writes them, with or without media beside them (docs/import-export.md). */
export const jsonReader: ImportReader = {
  async look(file) {
    for await (const { document } of openedDeck(file)) return lookAt(document);
    throw new DomainError('unreadable_file');
  },
  async *rows(file, _options, _signal, carried) {
    const find = (id: string): CarriedMedia | MediaLoss => carried.get(id) ?? 'media_missing';
    for await (const { document } of openedDeck(file))
      for await (const row of rowsOf(document)) yield bringMedia(row, find);
  },
  async *media(file, signal) {
    for await (const { media } of openedDeck(file))
      for await (const beside of media()) {
        signal.throwIfAborted();
        yield beside;
      }
  },
};

async function lookAt(file: GivenFile): Promise<FileLook> {
  const { bytes } = await beginningOf(file, lookedAtBytes);
  const text = new TextDecoder().decode(bytes, { stream: true });
  if (!/^\s*\{\s*"format"\s*:\s*"slova-deck"/.test(text)) throw new DomainError('unreadable_file');
  const before = text.slice(0, Math.max(0, text.indexOf('"terms"')));
  const deck = exportedDeck.safeParse(parsed(`${before.replace(/,\s*$/, '')}}`));
  const { titles, descriptions, ...about } = deck.data?.deck ?? {};
  const both = { ...(titles && { titles }), ...(descriptions && { descriptions }) };
  const preview = { deck: deck.data ? about : null, ...both, terms: await firstHeadwords(text) };
  return { options: { kind: 'json' }, preview };
}

async function* rowsOf(file: GivenFile): AsyncGenerator<ImportRow> {
  let row = 0;
  try {
    for await (const piece of jsonElements(textOf(file.bytes(), 'utf-8'), 'terms')) {
      row += 1;
      if ('element' in piece) yield termIn(row, piece.element);
      else if (parsed(piece.around) === undefined) yield unreadable(row, null);
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    yield unreadable(row + 1, null);
  }
}

/** True when a file begins as our JSON does. */
export async function isOurJson(file: GivenFile): Promise<boolean> {
  const { bytes } = await beginningOf(file, 200);
  return /^\uFEFF?\s*\{\s*"format"\s*:\s*"slova-deck"/.test(
    new TextDecoder().decode(bytes, { stream: true }),
  );
}

async function firstHeadwords(text: string): Promise<string[]> {
  const headwords: string[] = [];
  try {
    for await (const piece of jsonElements(once(text), 'terms')) {
      const term = 'element' in piece ? exportedTerm.safeParse(parsed(piece.element)).data : undefined;
      if (term) headwords.push(term.headword.slice(0, 200));
      if (headwords.length === shownTerms) break;
    }
  } catch (error) {
    // The beginning of a long document is cut short, of course.
    if (!(error instanceof SyntaxError)) throw error;
  }
  return headwords;
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

function termIn(row: number, element: string): ImportRow {
  const { data: term, error } = exportedTerm.safeParse(parsed(element));
  return term ? { row, term, problems: [] } : unreadable(row, error?.issues[0]?.path.join('.') ?? null);
}

const unreadable = (row: number, field: string | null): ImportRow => ({
  row,
  term: null,
  problems: [{ row, code: 'unreadable', field, detail: null }],
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
