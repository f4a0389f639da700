import type { LearnerId } from '@slova/domain';
import { sameValue } from '@slova/domain';
import type { EnrolmentRepository } from './ports.ts';
import type { DeckStudy } from './settings-ports.ts';

/** How a deck was studied, and how it is to be. */
export type DeckStudyChange = readonly [before: DeckStudy, after: DeckStudy];

/** Makes cards agree with what their learner wants of each word, in the decks where that has changed. */
export async function replantChanged(
  enrolments: Pick<EnrolmentRepository, 'replant'>,
  learnerId: LearnerId,
  changes: readonly DeckStudyChange[],
): Promise<void> {
  const wanted = ({ study: { directions = 'deck' } }: DeckStudy) => directions;
  const changed = changes.filter(([before, after]) => !sameValue(wanted(before), wanted(after)));
  if (changed.length > 0)
    await enrolments.replant(
      learnerId,
      changed.map(([{ deckId }]) => deckId),
    );
}
