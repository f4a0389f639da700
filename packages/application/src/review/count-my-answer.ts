import type { AttemptId, Direction, LearnerId, RequestId, Side } from '@slova/domain';
import {
  claimedField,
  directions,
  DomainError,
  grade,
  isClaimable,
  isWritten,
  ownAnswers,
  sideAsked,
} from '@slova/domain';
import type { Clock, NewId } from '../clock.ts';
import type { DeckLibrary } from '../content/index.ts';
import { suggest } from '../content/index.ts';
import type { Repositories, UnitOfWork } from '../unit-of-work.ts';
import type { LockedAttempt } from './log-ports.ts';
import type { AnswerClaim, OwnTermQueries } from './own-term-ports.ts';
import { sideOf } from './side-of.ts';
import { takeBack } from './take-back.ts';

type Ports = {
  readonly unitOfWork: UnitOfWork;
  readonly ownTerms: OwnTermQueries;
  readonly library: DeckLibrary;
  readonly clock: Clock;
  readonly newId: NewId;
};

export type CountMyAnswer = (
  learnerId: LearnerId,
  claim: { readonly attemptId: AttemptId; readonly response: string },
) => Promise<void>;

/**
 * "My answer should count" (EXE-12): what was typed becomes an answer of the learner's own, the claim is kept for authors,
 * and the wrong answer is taken back, so that its card can be studied again. The same attempt counts once. Throws `not_found`;
 * `invalid_input` for what was not found wrong, or cannot be claimed; what `ownAnswers` refuses; `too_old_to_undo`.
 */
export function makeCountMyAnswer({ unitOfWork, ownTerms, library, clock, newId }: Ports): CountMyAnswer {
  return async (learnerId, { attemptId, response }) => {
    const place = await ownTerms.ofAttempt(learnerId, attemptId);
    if (!place) throw new DomainError('not_found', 'attemptId');
    const { termId, deckId, direction } = place;
    const { sides } = await library.content(deckId, place.contentHash);
    await unitOfWork(async (repositories) => {
      const requestId = newId() as RequestId;
      await repositories.undo.begin(learnerId, requestId);
      const own = await repositories.ownTerms.lock(learnerId, termId, deckId);
      const given = await repositories.undo.one(learnerId, attemptId);
      const locked = await repositories.answers.lock(learnerId, attemptId);
      if (!locked) throw new DomainError('not_found', 'attemptId');
      const now = clock();
      const claim = { learnerId, attemptId, deckId, termId, direction, response, claimedAt: now };
      if (!(await repositories.ownTerms.claim(claim))) return;
      assertClaimable(locked, response);
      const side = sideAsked(direction);
      const before = own.answers[side];
      const asked = { side: sideOf(sides, side, termId), others: sides.index[side].byAnswer, before };
      const answers = ownAnswers([...before, response], { ...asked, field: 'response' });
      const next = { ...own, answers: { ...own.answers, [side]: answers } };
      const write = { learnerId, termId, deckId, own: next, changed: sameSide(side), updatedAt: now };
      await repositories.ownTerms.save(write);
      await suggestTo(repositories, claim, newId);
      if (given) await takeBack(repositories, given, { learnerId, requestId, undoneAt: now });
    });
  };
}

const sameSide = (side: Side): Direction[] => directions.filter((each) => sideAsked(each) === side);

/** Authors decide on it among what else is suggested to them. */
async function suggestTo(
  repositories: Pick<Repositories, 'sharing' | 'suggestions' | 'moderation' | 'outbox'>,
  { learnerId, deckId, termId, direction, response, claimedAt }: AnswerClaim,
  newId: NewId,
): Promise<void> {
  const deck = await repositories.sharing.find(learnerId, deckId);
  if (!deck) return;
  const asked = { deckId, termId, authorId: learnerId, field: claimedField(direction) };
  const said = { before: '', after: response.normalize('NFC'), reason: null };
  await suggest(repositories, deck, { ...asked, ...said, id: newId(), madeAt: claimedAt }, newId);
}

function assertClaimable({ attempt, card, result }: LockedAttempt, response: string): void {
  const { exercise } = attempt;
  if (!isWritten(exercise)) throw new DomainError('invalid_input', 'attemptId');
  const { verdict } = grade(exercise, { response });
  if (!isClaimable(exercise.type, card.direction, { hasOptions: false, verdict }))
    throw new DomainError('invalid_input', 'response');
  // An answer that counted as right is not taken back by this.
  if (result && result.verdict !== 'wrong') throw new DomainError('invalid_input', 'attemptId');
}
