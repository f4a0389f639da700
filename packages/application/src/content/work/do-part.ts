import type { TermId } from '@slova/domain';
import { putTerms } from '../add-terms.ts';
import type { Edit } from '../edit.ts';
import { turnBack } from '../turn-back.ts';
import type { DeckTask } from './ports.ts';

/** Does some of what is to be done to a deck that is open; returns how many terms that were. */
export async function doPart(edit: Edit, task: DeckTask, termIds: readonly TermId[]): Promise<number> {
  if (termIds.length === 0) return 0;
  const { content } = edit.repositories;
  if (task.kind === 'restore') {
    const since = await content.firstSince(edit.deck.id, { after: task.moment, of: termIds });
    return turnBack(
      edit,
      since.flatMap(({ termId, before }) => (termId === null ? [] : [{ termId, to: before }])),
    );
  }
  const terms = await content.terms(task.fromDeckId, termIds);
  // Removed since it was asked for. The others as they are: what was right when it was written may not be refused now.
  const living = terms.filter(({ removedAt }) => removedAt === null);
  await putTerms(
    edit,
    living.map(({ written }) => ({ written, guid: null })),
  );
  return living.length;
}
