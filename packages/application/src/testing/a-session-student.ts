import type { StudyMeans, StudySettings, Term } from '@slova/domain';
import { defaultStudySettings } from '@slova/domain';
import type { GivenAnswer, SessionItem, StudySelection } from '../index.ts';
import { makeAnswerReview, makeChangeDeckSettings, makeEnrolDeck, makeStartSession } from '../index.ts';
import { aDeck, aLearner } from './builders.ts';
import type { DeckFixture, World } from './world.ts';

type Wanted = { readonly study?: Partial<StudySettings>; readonly deck?: Partial<DeckFixture> };

/** A learner with a deck of their own settings, on a clock that goes on when it is told to. */
export async function aSessionStudent(world: World, { study = {}, deck: part = {} }: Wanted = {}) {
  let now = new Date('2026-03-02T10:00:00Z');
  const ports = { ...world, clock: () => now };
  const learner = aLearner();
  const deck = aDeck(part);
  await world.unitOfWork(({ learners }) => learners.add(learner));
  await world.addDeck(deck);
  await makeEnrolDeck(ports)(learner.id, deck.id);
  const settings = { ...defaultStudySettings, newPerDay: 20, ...study };
  await makeChangeDeckSettings({ ...world, clock: () => new Date() })(learner.id, {
    deckId: deck.id,
    presetId: null,
    settings,
  });
  const page = (limit = 50, selection: StudySelection | null = null, means?: StudyMeans) =>
    makeStartSession(ports)(learner, deck.id, limit, means, selection);
  const answer = (item: SessionItem, rating: GivenAnswer['rating'] = 'good') =>
    makeAnswerReview(ports)(learner.id, answerTo(item, rating, now));
  /** Answers everything with Easy, so that flashcards are in review. */
  const learn = async (limit = 50): Promise<readonly SessionItem[]> => {
    const { items } = await page(limit);
    for (const item of items) await answer(item, 'easy');
    return items;
  };
  const wait = (ms: number): void => void (now = new Date(now.getTime() + ms));
  return { learner, deck, settings, page, answer, learn, wait, now: () => now };
}

function answerTo({ attempt }: SessionItem, rating: GivenAnswer['rating'], now: Date): GivenAnswer {
  const { exercise, id: attemptId } = attempt;
  const given = { attemptId, answeredAt: now, durationMs: 1_000 };
  if (exercise.type === 'flashcard') return { ...given, rating };
  if (exercise.type === 'choice') {
    const wrong = (exercise.correct + 1) % exercise.options.length;
    return { ...given, response: String(rating === 'again' ? wrong : exercise.correct) };
  }
  return { ...given, response: rating === 'again' ? '' : (exercise.answers.accepted[0] ?? '') };
}

/** A deck whose terms are changed as a test says. */
export function withTerms(change: (term: Term, index: number) => Term): Partial<DeckFixture> {
  const { id, terms } = aDeck();
  return { id, terms: terms.map(change) };
}
