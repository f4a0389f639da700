import { makeSessionStore } from '@slova/auth';
import { makeEnrolDeck } from '@slova/application';
import { aLearner } from '@slova/application/testing';
import type { DeckId, LearnerId } from '@slova/domain';
import type { Database } from '@slova/postgres';
import { makeSessionRows, makeUnitOfWork, newId } from '@slova/postgres';

/** A learner with a deck, a session cookie and no daily limits in the way. */
export type Student = { readonly id: LearnerId; readonly deckId: DeckId; readonly token: string };

/** Makes students of the largest deck, past the HTTP interface: signing up is not what is measured. */
export async function makeStudents(database: Database, count: number): Promise<Student[]> {
  const { sql } = database;
  const [deck] = await sql<{ id: DeckId }[]>`select id from decks order by term_count desc limit 1`;
  if (!deck) throw new Error('the starter decks are missing');
  const unitOfWork = makeUnitOfWork(sql);
  const clock = (): Date => new Date();
  const sessions = makeSessionStore({ rows: makeSessionRows(sql), clock });
  const enrol = makeEnrolDeck({ unitOfWork, clock, newId });
  const students: Student[] = [];
  for (let index = 0; index < count; index += 1) {
    const learner = aLearner({ id: newId() as LearnerId });
    await unitOfWork(({ learners }) => learners.add(learner));
    await enrol(learner.id, deck.id);
    const { token } = await sessions.create(learner, 'bench');
    students.push({ id: learner.id, deckId: deck.id, token });
  }
  await sql`update enrolments set new_per_day = 100000, reviews_per_day = 100000 where learner_id = any(${students.map(({ id }) => id)}::uuid[])`;
  return students;
}
