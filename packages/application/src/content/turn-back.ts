import type { TermId, WrittenTerm } from '@slova/domain';
import { hasGap, headwordKey, sameValue, writtenTerm } from '@slova/domain';
import type { StoredTerm, TermWrite } from './content-repository.ts';
import type { Edit } from './edit.ts';
import { leaveTraces } from './edit.ts';
import { useMedia } from './use-media.ts';

type Target = { readonly termId: TermId; readonly to: WrittenTerm | null };

const perStatement = 1_000;

/** Makes terms of a deck that is open as they were; null: removed. Terms that have left the deck are passed over. */
export async function turnBack(edit: Edit, targets: readonly Target[]): Promise<number> {
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
