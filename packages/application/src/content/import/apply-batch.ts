import type { ChangeBatchId, DeckId, ImportedDeck, ImportRow, LanguageTag, WrittenDeck } from '@slova/domain';
import { DomainError, termSides } from '@slova/domain';
import type { NewId } from '../../clock.ts';
import type { Repositories } from '../../unit-of-work.ts';
import { putTerms } from '../add-terms.ts';
import { changeTerms } from '../change-terms.ts';
import { addDeck } from '../create-deck.ts';
import { openDeck } from '../open-deck.ts';
import type { BatchTarget, DecidedRow } from './decide-batch.ts';
import { decideBatch } from './decide-batch.ts';
import type { Import } from './ports.ts';

type Batch = {
  readonly known: Import;
  readonly rows: readonly ImportRow[];
  readonly seen: Set<string>;
  readonly at: Date;
  readonly newId: NewId;
};
export type AppliedBatch = { readonly decided: readonly DecidedRow[]; readonly deckId: DeckId | null };

/** Decides on a batch of rows as they would be written now, and writes nothing. */
export async function foresee(
  repositories: Repositories,
  { known, rows, seen }: Pick<Batch, 'known' | 'rows' | 'seen'>,
): Promise<AppliedBatch> {
  const { target, duplicates } = chosen(known);
  if ('deck' in target)
    return {
      decided: await decideBatch(repositories, rows, {
        deckId: null,
        deck: draftOf(target.deck),
        duplicates,
        seen,
      }),
      deckId: null,
    };
  const { deckId } = target;
  const deck = await openDeck(repositories.content, { deckId, actorId: known.learnerId, wanted: 'edit' });
  return { decided: await decideBatch(repositories, rows, { deckId, deck, duplicates, seen }), deckId };
}

/** The language of the headwords of the deck that is imported into. */
export async function headwordLanguage({ content }: Repositories, known: Import): Promise<LanguageTag> {
  const { target } = chosen(known);
  if ('deck' in target) return target.deck.termLanguage;
  const opening = { deckId: target.deckId, actorId: known.learnerId, wanted: 'edit' } as const;
  return (await openDeck(content, opening)).termLanguage;
}

/** Writes a batch of rows into their deck, which is made when there is none yet. Throws as adding and changing terms do. */
export async function applyBatch(
  repositories: Repositories,
  { known, rows, seen, at, newId }: Batch,
): Promise<AppliedBatch> {
  const { target, duplicates } = chosen(known);
  const { learnerId: actorId, id, fileName } = known;
  const deckId =
    known.deckId ??
    ('deckId' in target
      ? target.deckId
      : await addDeck(repositories, { ownerId: actorId, draft: draftOf(target.deck), at, newId }));
  const deck = await openDeck(repositories.content, { deckId, actorId, wanted: 'edit' });
  const batch: BatchTarget = { deckId, deck, duplicates, seen };
  const decided = await decideBatch(repositories, rows, batch);
  const edit = { repositories, deck, actorId, at, newId, reason: fileName, batchId: batchOf(id) };
  const added = decided.flatMap(({ row: { term }, decision }) =>
    decision.kind === 'add' ? [{ written: decision.written, guid: term?.guid ?? null }] : [],
  );
  if (added.length > 0) await putTerms(edit, added);
  const changes = decided.flatMap(({ decision, known: term }) =>
    decision.kind === 'update' && term
      ? [{ termId: term.id, version: term.version, change: decision.written }]
      : [],
  );
  if (changes.length > 0) await changeTerms(edit, changes);
  return { decided, deckId };
}

/** Revisions of one import are one batch. */
const batchOf = (id: Import['id']): ChangeBatchId => id as string as ChangeBatchId;

function chosen({ choices }: Import): NonNullable<Import['choices']> {
  if (!choices) throw new DomainError('import_not_ready', 'importId');
  return choices;
}

const draftOf = ({
  title,
  description,
  directions = termSides,
  leadingWords = 'free',
  caseMatters = false,
  ...deck
}: ImportedDeck): WrittenDeck => ({
  ...deck,
  title: { en: title, ru: title },
  description: { en: description, ru: description },
  leadingWords,
  caseMatters,
  visibility: 'private',
  directions,
});
