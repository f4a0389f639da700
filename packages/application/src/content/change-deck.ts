import type { DeckId, LearnerId, WrittenDeck } from '@slova/domain';
import { DomainError, sameValue, writtenDeck } from '@slova/domain';
import { leaveWordOfClosing } from './close-deck.ts';
import type { StoredDeck } from './content-repository.ts';
import type { Edit, EditPorts } from './edit.ts';
import { editDeck, leaveTraces } from './edit.ts';
import { useMediaIn } from './use-media.ts';

export type DeckChange = {
  readonly deckId: DeckId;
  /** The version that the change was made to. */
  readonly version: number;
  readonly change: Partial<WrittenDeck>;
  readonly reason?: string | undefined;
};
export type ChangeDeck = (actorId: LearnerId, change: DeckChange) => Promise<{ readonly version: number }>;

/**
 * Changes what is said about a deck; who finds it is for its owner alone to say. Languages stay once there are terms. Throws
 * `not_found`, `not_permitted`, `edited_meanwhile`, `deck_has_terms`, and `invalid_input` with the field.
 */
export function makeChangeDeck(ports: EditPorts): ChangeDeck {
  return (actorId, { deckId, version, change, reason }) => {
    const wanted = change.visibility === undefined ? 'edit' : 'own';
    return editDeck(ports, { deckId, actorId, wanted, reason }, (edit) => changeAbout(edit, version, change));
  };
}

/** Changes what is said about a deck that is open. */
export async function changeAbout(
  edit: Edit,
  version: number,
  change: Partial<WrittenDeck>,
): Promise<{ readonly version: number }> {
  const { deck, repositories } = edit;
  if (version !== deck.version) throw new DomainError('edited_meanwhile', 'version');
  const before = writtenOf(deck);
  const after = writtenDeck({ ...before, ...change });
  if (sameValue(before, after)) return { version };
  assertLanguagesStay(deck, after);
  await useMediaIn(edit, after.description.en, after.description.ru);
  await repositories.content.saveDeck({ ...deck, ...after, version: version + 1 });
  await leaveTraces(edit, {
    changes: [{ kind: 'changed', termId: null, version: version + 1, before, after }],
    // Directions decide which cards there are.
    termIds: sameValue(before.directions, after.directions) ? [] : null,
  });
  if (before.visibility !== 'private' && after.visibility === 'private')
    await leaveWordOfClosing(edit, 'made-private');
  return { version: version + 1 };
}

/** What people wrote about a deck, without what the place it is kept in adds. */
export function writtenOf(deck: WrittenDeck): WrittenDeck {
  const { title, description, termLanguage, answerLanguage, answerKind, leadingWords, caseMatters } = deck;
  const { level, licence, source, visibility, directions } = deck;
  const about = { title, description, level, licence, source, visibility, directions };
  return { ...about, termLanguage, answerLanguage, answerKind, leadingWords, caseMatters };
}

function assertLanguagesStay(deck: StoredDeck, after: WrittenDeck): void {
  if (deck.terms === 0) return;
  for (const field of ['termLanguage', 'answerLanguage'] as const)
    if (deck[field] !== after[field]) throw new DomainError('deck_has_terms', field);
}
