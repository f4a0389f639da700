import type { ContentQueries, RestorePreview } from '@slova/application';
import type { DeckId, LearnerId } from '@slova/domain';
import { DomainError, includesAccess } from '@slova/domain';

/** What restoring a deck would do, for those who may do it. Throws `not_found`, `not_permitted`. */
export async function restorePreviewFor(
  { content }: { readonly content: ContentQueries },
  learnerId: LearnerId,
  { deckId, moment }: { readonly deckId: DeckId; readonly moment: Date },
): Promise<RestorePreview> {
  const found = await content.changesSince(learnerId, deckId, moment);
  if (!found) throw new DomainError('not_found', 'deckId');
  const { access, ...preview } = found;
  if (!includesAccess(access, 'edit')) throw new DomainError('not_permitted', 'deckId');
  return preview;
}
