import type { ChangeBatchId, DeckId, LearnerId, RevisionId, TermId, WrittenTerm } from '@slova/domain';
import { DomainError, hasGap, headwordKey, sameValue, writtenTerm } from '@slova/domain';
import { changeAbout } from './change-deck.ts';
import type { Revision, StoredTerm, TermRevision, TermWrite } from './content-repository.ts';
import type { Edit, EditPorts } from './edit.ts';
import { editDeck, leaveTraces } from './edit.ts';
import { useMedia } from './use-media.ts';

export type RestoreRevision = (
  actorId: LearnerId,
  restored: {
    readonly deckId: DeckId;
    readonly revisionId: RevisionId;
    readonly reason?: string | undefined;
  },
) => Promise<void>;

/**
 * Makes a term, or what is said about the deck, as a revision left it; of one that removed a term, as it was before. Throws
 * `not_found`, `not_permitted`.
 */
export function makeRestoreRevision(ports: EditPorts): RestoreRevision {
  return (actorId, { deckId, revisionId, reason }) =>
    editDeck(ports, { actorId, deckId, wanted: 'edit', reason }, async (edit) => {
      const revision = await edit.repositories.content.revision(deckId, revisionId);
      if (!revision) throw new DomainError('not_found', 'revisionId');
      if (revision.termId === null) return restoreAbout(edit, revision.after ?? revision.before);
      const found = await turnBack(edit, [
        { termId: revision.termId, to: revision.after ?? revision.before },
      ]);
      if (found === 0) throw new DomainError('not_found', 'revisionId');
    });
}

export type RestoreDeckTo = (
  actorId: LearnerId,
  restored: {
    readonly deckId: DeckId;
    readonly moment: Date;
    readonly reason?: string | undefined;
  },
) => Promise<{ readonly terms: number }>;

/**
 * Makes a deck's terms, and what is said about it, as they were at a moment; who finds it stays as it is. Throws `not_found`,
 * `not_permitted`.
 */
export function makeRestoreDeckTo(ports: EditPorts): RestoreDeckTo {
  return (actorId, { deckId, moment, reason }) =>
    editDeck(ports, { actorId, deckId, wanted: 'edit', reason }, async (edit) => {
      const since = await edit.repositories.content.firstSince(deckId, { after: moment });
      const about = since.find(({ termId }) => termId === null);
      if (about?.termId === null && about.before) await restoreAbout(edit, about.before);
      return { terms: await turnBack(edit, targetsOf(since)) };
    });
}

/** Takes back what was changed together, such as by one import, in a deck that is open; returns how many terms are different. */
export async function takeBackBatch(edit: Edit, batchId: ChangeBatchId): Promise<number> {
  return turnBack(edit, targetsOf(await edit.repositories.content.firstSince(edit.deck.id, { batchId })));
}

const isOfTerm = (revision: Revision): revision is TermRevision => revision.termId !== null;

const targetsOf = (revisions: readonly Revision[]) =>
  revisions.filter(isOfTerm).map(({ termId, before }) => ({ termId, to: before }));

// Languages stay once there are terms, and who finds the deck is not a matter of its history.
async function restoreAbout(edit: Edit, to: Extract<Revision, { termId: null }>['before']): Promise<void> {
  if (!to) throw new DomainError('not_found', 'revisionId');
  const { title, description, level, licence, source, directions, leadingWords, caseMatters } = to;
  const change = { title, description, level, licence, source, directions, leadingWords, caseMatters };
  await changeAbout(edit, edit.deck.version, change);
}

type Target = { readonly termId: TermId; readonly to: WrittenTerm | null };

const perStatement = 1_000;

/** Makes terms of a deck that is open as they were; null: removed. Terms that have left the deck are passed over. */
async function turnBack(edit: Edit, targets: readonly Target[]): Promise<number> {
  let found = 0;
  for (let first = 0; first < targets.length; first += perStatement) {
    const part = targets.slice(first, first + perStatement);
    const wanted = new Map(part.map(({ termId, to }) => [termId, to]));
    const stored = await edit.repositories.content.terms(edit.deck.id, [...wanted.keys()]);
    found += stored.length;
    await turnBackPart(
      edit,
      stored.map((term) => ({ term, to: wanted.get(term.id) ?? null })),
    );
  }
  return found;
}

/** What was said of a term before recordings were written down with it says nothing against the one that it has. */
function withRecording(to: WrittenTerm, { headword, recording }: WrittenTerm): WrittenTerm {
  return to.headword === headword && recording && !to.recording ? { ...to, recording } : to;
}

type Turn = { readonly term: StoredTerm; readonly to: WrittenTerm | null };

// Its cards come or go with a term, and one of them with its gap.
const movesCards = ({ term, to }: Turn): boolean =>
  (term.removedAt === null) !== (to !== null) || (to !== null && hasGap(term.written) !== hasGap(to));

async function turnBackPart(edit: Edit, turns: readonly Turn[]): Promise<void> {
  const { deck, repositories, at } = edit;
  const turned = turns
    .map(({ term, to }) => ({ term, to: to && withRecording(to, term.written) }))
    .filter(({ term, to }) => !sameValue(term.removedAt ? null : term.written, to));
  const writes = turned.map(({ term, to }): TermWrite => {
    // What was right once may be no more, since the deck's languages or rules have changed.
    const written = to ? writtenTerm(to, deck) : term.written;
    const key = headwordKey(written.headword, deck.termLanguage);
    return { ...term, written, removedAt: to ? null : at, version: term.version + 1, headwordKey: key };
  });
  await useMedia(edit, writes);
  await repositories.content.saveTerms(deck.id, writes, at);
  const cameOrWent = turned.filter(({ term, to }) => (term.removedAt === null) !== (to !== null));
  const more = cameOrWent.reduce((sum, { to }) => sum + (to ? 1 : -1), 0);
  await leaveTraces(edit, {
    changes: turned.map(({ term, to }) => ({
      kind: to ? 'restored' : 'removed',
      termId: term.id,
      version: term.version + 1,
      before: term.removedAt ? null : term.written,
      after: to,
    })),
    terms: more,
    termIds: turned.filter(movesCards).map(({ term }) => term.id),
  });
}
