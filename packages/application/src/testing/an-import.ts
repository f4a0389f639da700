import type { DeckId, DuplicatePolicy, ImportId, ImportRow, ImportTarget, LearnerId } from '@slova/domain';
import { bareImportedTerm, DomainError } from '@slova/domain';
import type { DomainEvent } from '@slova/domain';
import type { CarriedFiles, GivenFile, ImportReader } from '../index.ts';
import {
  makeAdoptHistories,
  makeBringAlong,
  makeCancelImport,
  makeCheckImport,
  makeGiveImport,
  makeStartImport,
  makeTakeBackHistories,
  makeUndoImport,
  makeWorkOnImports,
} from '../index.ts';
import { aSound } from './a-sound.ts';
import { addsMedia } from './adds-media.ts';
import type { World } from './world.ts';

/** A deck that an import makes. */
export const importedDeck = {
  title: 'Kitchen',
  description: '',
  termLanguage: 'en',
  answerLanguage: 'ru',
  answerKind: 'translation',
  level: null,
  licence: '',
  source: '',
} as const;

/** Somebody's imports of lines such as `knife=нож`, or `knife=нож#note`; a line with neither is refused, `knife=♪name`
 * names a sound, and `!` breaks the file. */
export function importsOf(
  world: World,
  learnerId: LearnerId,
  onProgress = async (): Promise<void> => {},
  roomBytes?: number,
) {
  const ports = { ...world, clock: () => new Date('2026-03-02T12:00:00Z'), files: world.importFiles };
  const reading = {
    ...ports,
    readers: { table: linesReader },
    kindOfFile: () => Promise.resolve('table' as const),
  };
  const give = makeGiveImport(reading);
  const check = makeCheckImport(ports);
  const start = makeStartImport(ports);
  const histories = {
    bringAlong: makeBringAlong({
      ...ports,
      addMedia: addsMedia(world, ports.clock, roomBytes === undefined ? {} : { roomBytes }),
      adoptHistories: makeAdoptHistories(ports),
    }),
    takeBackHistories: makeTakeBackHistories(ports),
  };
  const worker = makeWorkOnImports({ ...reading, ...histories, onProgress, batchSize: 10 });
  const work = (importId: ImportId) =>
    worker([{ type: 'import.asked', learnerId, payload: { importId } } as DomainEvent]);
  const found = async (importId: ImportId) => {
    const known = await world.importQueries.get(learnerId, importId);
    if (!known) throw new Error('no such import');
    return known;
  };
  const giveLines = (lines: readonly string[]) =>
    give(learnerId, { fileName: 'words.txt', bytes: bytesOf(lines) });
  const checked = async (
    lines: readonly string[],
    target: ImportTarget,
    duplicates: DuplicatePolicy = 'skip',
  ) => {
    const importId = await giveLines(lines);
    await check(learnerId, { importId, options: { kind: 'table' }, target, duplicates });
    await work(importId);
    return found(importId);
  };
  return {
    give: giveLines,
    check,
    checked,
    start: (importId: ImportId) => start(learnerId, importId),
    cancel: (importId: ImportId) => makeCancelImport(ports)(learnerId, importId),
    undo: (importId: ImportId) => makeUndoImport(ports)(learnerId, importId),
    work,
    found,
    /** A whole import, from its file to its end. */
    async run(lines: readonly string[], target: ImportTarget, duplicates?: DuplicatePolicy) {
      const { id } = await checked(lines, target, duplicates);
      await start(learnerId, id);
      await work(id);
      return found(id);
    },
  };
}

export const intoDeck = (deckId: DeckId): ImportTarget => ({ deckId });

async function* bytesOf(lines: readonly string[]): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(lines.join('\n'));
}

const linesReader: ImportReader = {
  look: async () => ({ options: { kind: 'table' }, preview: {} }),
  async *rows(file, _options, _signal, carried) {
    for (const [index, line] of (await linesOf(file)).entries()) {
      if (line === '!') throw new DomainError('unreadable_file');
      yield rowOf(index + 1, line, carried);
    }
  },
  async *media(file) {
    for (const line of await linesOf(file)) {
      const name = soundIn(line);
      if (name)
        yield { name, read: () => Promise.resolve(name === 'no' ? new Uint8Array(9) : aSound(name.length)) };
    }
  },
};

const soundIn = (line: string): string => /=♪(.+)$/u.exec(line)?.[1] ?? '';

async function linesOf(file: GivenFile): Promise<string[]> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const piece of file.bytes()) text += decoder.decode(piece, { stream: true });
  return text.split('\n');
}

function rowOf(row: number, line: string, carried: CarriedFiles): ImportRow {
  const sound = carried.get(soundIn(line));
  if (typeof sound === 'string')
    return { row, term: null, problems: [{ row, code: sound, field: 'recording', detail: null }] };
  const [, headword, answer, note] = /^(.+)=([^#]+)(?:#(.+))?$/.exec(line) ?? [];
  if (headword === undefined || answer === undefined)
    return { row, term: null, problems: [{ row, code: 'no_answer', field: 'answers', detail: null }] };
  const senses = [{ answers: [answer], examples: [] }];
  const term = { ...bareImportedTerm, headword, senses, note: note ?? null };
  return { row, term: sound ? { ...term, recording: sound.id } : term, problems: [] };
}
