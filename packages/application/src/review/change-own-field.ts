import type { DeckSides, LearnerId, OwnField, OwnFields, Side, Term, TermId } from '@slova/domain';
import { alternativesIn, correctedText, directions, DomainError, ownAnswers } from '@slova/domain';
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
/** Null: as the authors have it. */
type Change = { readonly termId: TermId; readonly field: OwnField; readonly text: string | null };
export type ChangeOwnField = (learnerId: LearnerId, change: Change) => Promise<void>;

/**
 * Says a field of a term otherwise for the learner alone; nothing that its authors change touches it (CON-11). Exercises that
 * were shown and not answered are asked anew. Throws `not_found`, `invalid_input`, and `answer_of_another_card`.
 */
export function makeChangeOwnField({ unitOfWork, ownTerms, library, clock }: Ports): ChangeOwnField {
  return async (learnerId, { termId, field, text }) => {
    const place = await ownTerms.ofTerm(learnerId, termId);
    if (!place) throw new DomainError('not_found', 'termId');
    const { deckId, contentHash } = place;
    const { terms, sides } = await library.content(deckId, contentHash);
    const term = terms.get(termId);
    if (!term) throw new DomainError('not_found', 'termId');
    const base = correctedText(term, field);
    const mine = text?.normalize('NFC') ?? base;
    if (mine !== base) assertFits(field, mine, sides, term);
    await unitOfWork(async (repositories) => {
      const own = await repositories.ownTerms.lock(learnerId, termId, deckId);
      const { [field]: _before, ...others } = own.fields ?? {};
      const fields: OwnFields = mine === base ? others : { ...others, [field]: { mine, base } };
      const write = {
        learnerId,
        termId,
        deckId,
        own: { ...own, fields },
        changed: directions,
        updatedAt: clock(),
      };
      await repositories.ownTerms.save(write);
    });
  };
}

const answeredIn: Readonly<Record<Exclude<OwnField, 'pronunciation'>, Side>> = {
  headword: 'produce',
  meaning: 'recognise',
};

// What is another card's answer would make a wrong option right (rule N12).
function assertFits(field: OwnField, mine: string, sides: DeckSides, { id }: Pick<Term, 'id'>): void {
  if (field === 'pronunciation') return;
  const direction = answeredIn[field];
  const wanted = field === 'meaning' ? alternativesIn(mine).answers : [mine];
  if (wanted.length === 0) throw new DomainError('invalid_input', 'text');
  const asked = { side: sideOf(sides, direction, id), others: sides.index[direction].byAnswer, before: [] };
  ownAnswers(wanted, { ...asked, field: 'text' });
}
