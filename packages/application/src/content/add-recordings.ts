import type { MediaId, RecordedTerms, TermId } from '@slova/domain';
import { DomainError, mediaLimits, recordedTermsIn } from '@slova/domain';
import type { UnitOfWork } from '../unit-of-work.ts';
import type { AddMedia } from './add-media.ts';
import type { RecordableDeck } from './media-ports.ts';

/** A file that may be a recording, named by the word it is of. `read` gives null when it cannot be read. */
export type RecordingFile = {
  readonly name: string;
  readonly byteSize: number;
  readonly read: () => Promise<Uint8Array | null>;
};

/** What became of a file: the headwords that have it now, whether they had it before, or why it is no recording of any. */
export type AddedRecording =
  | { readonly name: string; readonly headwords: readonly string[]; readonly isNew: boolean }
  | { readonly name: string; readonly trouble: RecordingTrouble };
export type RecordingTrouble =
  | Extract<RecordedTerms, string>
  | 'wrong-ending'
  | 'too-large'
  | 'unreadable'
  | 'no-sound'
  | 'word-taken';

export type AddRecordings = (
  deckSlug: string,
  files: readonly RecordingFile[],
) => Promise<readonly AddedRecording[]>;

/** The longest recording, in bytes. */
export const longestRecording = mediaLimits.soundBytes;
const endings = /\.(?:mp3|ogg|oga|opus|wav|m4a|webm)$/iu;

type Ports = { readonly unitOfWork: UnitOfWork; readonly addMedia: AddMedia };
type Adding = {
  readonly deck: RecordableDeck;
  readonly taken: Map<TermId, MediaId>;
};

/**
 * Gives the terms of a deck recordings of their headwords. The same files again change nothing; another recording takes the
 * place of the one that a term had. Throws `not_found` when there is no such deck.
 */
export function makeAddRecordings(ports: Ports): AddRecordings {
  const { unitOfWork } = ports;
  return async (deckSlug, files) => {
    const deck = await unitOfWork(({ recordings }) => recordings.deck(deckSlug));
    if (!deck) throw new DomainError('not_found', 'deckSlug');
    const adding: Adding = { deck, taken: new Map() };
    const termsOf = recordedTermsIn(deck.terms, deck.languages);
    const added: AddedRecording[] = [];
    // In the order of names: of two files for one word it is always the same that counts. Between the transactions: a disk
    // may take its time, and what is stored and never named does no harm.
    for (const file of files.toSorted(byName)) added.push(await add(file, termsOf, adding, ports));
    await unitOfWork(({ recordings }) => recordings.attach(deck.id, adding.taken));
    return added;
  };
}

async function add(
  { name, byteSize, read }: RecordingFile,
  termsOf: (text: string) => RecordedTerms,
  { deck, taken }: Adding,
  { addMedia }: Ports,
): Promise<AddedRecording> {
  if (!endings.test(name)) return { name, trouble: 'wrong-ending' };
  const terms = termsOf(name.replace(endings, ''));
  if (typeof terms === 'string') return { name, trouble: terms };
  if (terms.some(({ id }) => taken.has(id))) return { name, trouble: 'word-taken' };
  if (byteSize > longestRecording) return { name, trouble: 'too-large' };
  const bytes = await read();
  if (!bytes) return { name, trouble: 'unreadable' };
  // It may have grown since it was listed.
  if (bytes.length > longestRecording) return { name, trouble: 'too-large' };
  const added = await addMedia({ bytes, owner: null, kind: 'sound' });
  if (typeof added === 'string') return { name, trouble: added === 'too-large' ? added : 'no-sound' };
  const { id } = added;
  for (const term of terms) taken.set(term.id, id);
  const had = new Map(deck.terms.map((term) => [term.id, term.recording]));
  const isNew = terms.some((term) => had.get(term.id) !== id);
  return { name, headwords: terms.map(({ headword }) => headword), isNew };
}

function byName({ name: one }: RecordingFile, { name: other }: RecordingFile): number {
  return one < other ? -1 : Number(one > other);
}
