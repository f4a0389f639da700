import type { CardId, LearnerId, OwnAnswers, Side } from '@slova/domain';
import { directions, DomainError, ownAnswers, sideAsked } from '@slova/domain';
import type { Clock } from '../clock.ts';
import type { DeckLibrary } from '../content/index.ts';
import type { UnitOfWork } from '../unit-of-work.ts';
import type { OwnTermQueries } from './own-term-ports.ts';
import { sideOf } from './side-of.ts';

type Ports = {
  readonly unitOfWork: UnitOfWork;
  readonly ownTerms: OwnTermQueries;
  readonly library: DeckLibrary;
  readonly clock: Clock;
};
export type OwnTermChange = {
  readonly cardId: CardId;
  readonly answers: OwnAnswers;
  readonly note: string | null;
};

export type ChangeOwnTerm = (learnerId: LearnerId, change: OwnTermChange) => Promise<void>;

/**
 * Edits a term for the learner alone: answers that count for them, and a note (EXE-12). Holds from the next exercise on.
 * Throws `not_found`, and what `ownAnswers` refuses with the field.
 */
export function makeChangeOwnTerm({ unitOfWork, ownTerms, library, clock }: Ports): ChangeOwnTerm {
  return async (learnerId, { cardId, answers: wanted, note }) => {
    const place = await ownTerms.ofCard(learnerId, cardId);
    if (!place) throw new DomainError('not_found', 'cardId');
    const { termId, deckId, contentHash } = place;
    const { sides } = await library.content(deckId, contentHash);
    await unitOfWork(async (repositories) => {
      const stored = await repositories.ownTerms.lock(learnerId, termId, deckId);
      const { answers: before } = stored;
      const kept = (name: Side): string[] => {
        const asked = { side: sideOf(sides, name, termId), others: sides.index[name].byAnswer };
        const field = `answers.${name}`;
        return ownAnswers(wanted[name], { ...asked, before: before[name], field });
      };
      const answers = { recognise: kept('recognise'), produce: kept('produce') };
      const isChanged = (name: Side): boolean => !areSame(answers[name], before[name]);
      const changed = directions.filter((direction) => isChanged(sideAsked(direction)));
      const own = { ...stored, answers, note };
      await repositories.ownTerms.save({ learnerId, termId, deckId, own, changed, updatedAt: clock() });
    });
  };
}

const areSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((answer, index) => answer === other[index]);
