import type { LearnerId } from '@slova/domain';
import type { EditPorts } from '../edit.ts';
import type { DeclineSuggestion } from './decide-suggestion.ts';
import { decide, lockOpen } from './decide-suggestion.ts';
import type { MergeSuggestion } from './merge-suggestion.ts';
import { merge } from './merge-suggestion.ts';

/**
 * Takes over a correction of a deck of the house, as staff, audited. Throws what `MergeSuggestion` does; `not_found` also for
 * the deck of a learner, whose authors decide.
 */
export function makeMergeHouseSuggestion({ unitOfWork, clock, newId }: EditPorts): MergeSuggestion {
  return (moderatorId, suggestionId) =>
    unitOfWork(async (repositories) => {
      const open = await lockOpen(repositories, moderatorId, suggestionId, 'staff');
      const at = clock();
      // Everybody may read a deck of the house: it is the permission of staff that opens it here.
      await merge(repositories, open, { wanted: 'read', actorId: moderatorId, at, newId });
      const { field, after } = open.suggestion;
      const reason = `${field}: ${after}`;
      await repositories.audit.add({ ...entry(newId(), 'merge', moderatorId, suggestionId), reason, at });
    });
}

/** Declines a correction of a deck of the house, as staff, audited. Throws as `makeMergeHouseSuggestion` does. */
export function makeDeclineHouseSuggestion({ unitOfWork, clock, newId }: EditPorts): DeclineSuggestion {
  return (moderatorId, { suggestionId, reason }) =>
    unitOfWork(async (repositories) => {
      const { deck, suggestion } = await lockOpen(repositories, moderatorId, suggestionId, 'staff');
      const at = clock();
      const decided = { decidedBy: moderatorId, decidedAt: at, declinedFor: reason };
      await decide(repositories, deck, suggestion, { ...decided, state: 'declined' }, newId);
      await repositories.audit.add({ ...entry(newId(), 'decline', moderatorId, suggestionId), reason, at });
    });
}

const entry = (id: string, what: 'merge' | 'decline', actorId: LearnerId, subjectId: string) => ({
  id,
  actorId,
  action: `suggestion.${what}`,
  subjectId,
});
