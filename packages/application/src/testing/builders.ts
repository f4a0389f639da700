import { randomUUID } from 'node:crypto';
import type { DeckId, LearnerId, Term, TermId } from '@slova/domain';
import type { LearnerWithSecret } from '../index.ts';
import type { DeckFixture } from './world.ts';

const words = [
  ['bread', 'хлеб'],
  ['water', 'вода'],
  ['milk', 'молоко'],
  ['apple', 'яблоко'],
  ['cheese', 'сыр'],
  ['butter', 'масло'],
  ['salt', 'соль'],
  ['sugar', 'сахар'],
  ['onion', 'лук'],
  ['carrot', 'морковь'],
  ['potato', 'картофель'],
  ['soup', 'суп'],
] as const;

/** A small deck of English words for Russian speakers. */
export function aDeck(part: Partial<DeckFixture> = {}): DeckFixture {
  const id = (part.id ?? randomUUID()) as DeckId;
  const terms = words.map(([headword, answer]): Term =>
    aTerm({ deckId: id, headword, senses: [{ answers: [answer], examples: [] }] }),
  );
  return { id, termLanguage: 'en', answerLanguage: 'ru', answerKind: 'translation', terms, ...part };
}

export function aTerm(part: Partial<Term> = {}): Term {
  return {
    id: randomUUID() as string as TermId,
    deckId: randomUUID() as string as DeckId,
    headword: 'bread',
    partOfSpeech: 'noun',
    pronunciation: null,
    level: 'A1',
    category: 'food',
    tags: [],
    alsoAccepted: [],
    forms: [],
    leadingWords: null,
    caseMatters: null,
    note: null,
    senses: [
      { answers: ['хлеб'], examples: [{ text: 'We buy {{bread}}.', translation: 'Мы покупаем хлеб.' }] },
    ],
    ...part,
  };
}

export function aLearner(part: Partial<LearnerWithSecret> = {}): LearnerWithSecret {
  const id = (part.id ?? randomUUID()) as LearnerId;
  return {
    id,
    email: `${id}@example.org`,
    displayName: 'Anna',
    role: 'learner',
    status: 'active',
    locale: 'en',
    timeZone: 'Europe/Moscow',
    dayStartHour: 4,
    registeredAt: new Date('2026-03-01T09:00:00Z'),
    passwordHash: 'hash',
    authEpoch: 0,
    ...part,
  };
}
