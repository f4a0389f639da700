import type { DeckId, LearnerId, TermId, WrittenTerm } from '@slova/domain';
import { DomainError, hasGap, headwordKey, mergeTerm, sameValue, writtenTerm } from '@slova/domain';
import type { StoredTerm, TermWrite } from './content-repository.ts';
import type { Edit, EditPorts } from './edit.ts';
import { editDeck, leaveTraces } from './edit.ts';
import type { Naming } from './use-media.ts';
import { useMedia } from './use-media.ts';

/** Fields of a term that change, made to one of its versions. */
export type TermChange = {
  readonly termId: TermId;
  readonly version: number;
  readonly change: Partial<WrittenTerm>;
};
export type ChangedTerm = { readonly id: TermId; readonly version: number; readonly written: WrittenTerm };

export type TermsToChange = {
  readonly deckId: DeckId;
  readonly changes: readonly TermChange[];
  readonly reason?: string | undefined;
};
export type ChangeTerms = (actorId: LearnerId, changed: TermsToChange) => Promise<readonly ChangedTerm[]>;

/**
 * Changes terms of a deck, all or none. What somebody else changed meanwhile is merged by field. Throws `not_found`,
 * `not_permitted`, `edited_meanwhile` when both changed the same field, and `invalid_input`, each with the field.
 */
export function makeChangeTerms(ports: EditPorts): ChangeTerms {
  return (actorId, { changes, ...opening }) =>
    editDeck(ports, { actorId, wanted: 'edit', ...opening }, (edit) => changeTerms(edit, changes));
}

export type ChangeTerm = (
  actorId: LearnerId,
  change: TermChange & { readonly reason?: string | undefined },
) => Promise<ChangedTerm>;

/** Changes one term, wherever it is. Throws as `ChangeTerms` does. */
export function makeChangeTerm(ports: EditPorts): ChangeTerm {
  return async (actorId, { reason, ...change }) => {
    const deckId = await ports.unitOfWork(({ content }) => content.deckOfTerm(change.termId));
    if (!deckId) throw new DomainError('not_found', 'termId');
    const opening = { actorId, deckId, wanted: 'edit', field: 'termId', reason } as const;
    const [changed] = await editDeck(ports, opening, (edit) => changeTerms(edit, [change], ''));
    if (!changed) throw new DomainError('not_found', 'termId');
    return changed;
  };
}

/** Changes terms of a deck that is open. `list`: the field of the input that holds the changes; empty: the input is the one change. */
export async function changeTerms(
  edit: Edit,
  changes: readonly TermChange[],
  list = 'changes',
): Promise<readonly ChangedTerm[]> {
  const { deck, repositories, at } = edit;
  const ids = changes.map(({ termId }) => termId);
  const stored = new Map((await repositories.content.terms(deck.id, ids)).map((term) => [term.id, term]));
  const changed: ChangedTerm[] = [];
  const namings: Naming[] = [];
  const writes: { readonly before: StoredTerm; readonly write: TermWrite }[] = [];
  for (const [index, { termId, version, change }] of changes.entries()) {
    const fieldOf = (name: string): string => (list === '' ? name : `${list}.${index}.${name}`);
    const before = stored.get(termId);
    if (!before || before.removedAt) throw new DomainError('not_found', fieldOf('termId'));
    const merged = await mergedTerm(edit, before, { version, change });
    if (!merged) throw new DomainError('edited_meanwhile', fieldOf('version'));
    const tidied = writtenTerm(merged, deck, list === '' ? '' : `${list}.${index}`);
    const written = withOwnRecording(tidied, before.written);
    if (sameValue(written, before.written)) {
      changed.push({ id: termId, version: before.version, written });
      continue;
    }
    const write = {
      ...before,
      written,
      version: before.version + 1,
      headwordKey: headwordKey(written.headword, deck.termLanguage),
    };
    stored.set(termId, write);
    writes.push({ before, write });
    namings.push({ written, fieldOf });
    changed.push({ id: termId, version: write.version, written });
  }
  await useMedia(edit, namings);
  await repositories.content.saveTerms(
    deck.id,
    writes.map(({ write }) => write),
    at,
  );
  await leaveTraces(edit, {
    changes: writes.map(({ before, write }) => ({
      kind: 'changed',
      termId: write.id,
      version: write.version,
      before: before.written,
      after: write.written,
    })),
    // A term that gains or loses its gap gains or loses the card for it.
    termIds: writes.flatMap(({ before, write }) =>
      hasGap(before.written) === hasGap(write.written) ? [] : [write.id],
    ),
  });
  return changed;
}

/** A recording is of its headword: with another headword it is gone, unless it is another recording. */
function withOwnRecording(written: WrittenTerm, before: WrittenTerm): WrittenTerm {
  if (written.headword === before.headword || written.recording !== before.recording) return written;
  const { recording: _recording, ...rest } = written;
  return rest;
}

async function mergedTerm(
  { repositories }: Edit,
  stored: StoredTerm,
  { version, change }: Omit<TermChange, 'termId'>,
): Promise<WrittenTerm | null> {
  if (version === stored.version) return { ...stored.written, ...change };
  if (version > stored.version || version < 1) return null;
  // What the editor began with is what the next version was made of.
  const base = (await repositories.content.revisionOf(stored.id, version + 1))?.before;
  if (!base) return null;
  const { merged, conflicts } = mergeTerm(base, { ...base, ...change }, stored.written);
  return conflicts.length === 0 ? merged : null;
}
