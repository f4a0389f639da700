import type { DeckId, LearnerId, WrittenDeck, WrittenTerm } from '@slova/domain';
import { termSides } from '@slova/domain';
import type { Repositories } from '../index.ts';
import {
  makeAddTerms,
  makeChangeDeck,
  makeChangeTerm,
  makeChangeTerms,
  makeCreateDeck,
  makeMoveTerms,
  makePlaceTerms,
  makeRemoveDeck,
  makeRemoveTerms,
  makeRestoreDeck,
  makeRestoreDeckTo,
  makeRestoreRevision,
  makeRestoreTerms,
} from '../index.ts';
import { aLearner, aTerm } from './builders.ts';
import { reactToAll } from './react.ts';
import type { World } from './world.ts';

/** What an author writes about a deck. */
export function aWrittenDeck(part: Partial<WrittenDeck> = {}): WrittenDeck {
  return {
    title: { en: 'Kitchen', ru: 'Kitchen' },
    description: { en: '', ru: '' },
    termLanguage: 'en',
    answerLanguage: 'ru',
    answerKind: 'translation',
    leadingWords: 'free',
    caseMatters: false,
    level: null,
    licence: 'CC-BY-4.0',
    source: '',
    visibility: 'public',
    directions: termSides,
    ...part,
  };
}

export function aWrittenTerm(headword: string, answer: string, part: Partial<WrittenTerm> = {}): WrittenTerm {
  const {
    id: _id,
    deckId: _deck,
    ...term
  } = aTerm({ headword, senses: [{ answers: [answer], examples: [] }] });
  return { ...term, ...part };
}

/** Somebody with a deck of three words of their own, and everything that people may do to decks. */
export async function anAuthor(world: World) {
  const time = { now: new Date('2026-03-02T10:00:00Z') };
  const ports = { ...world, clock: () => time.now };
  const newcomer = async (): Promise<LearnerId> => {
    const learner = aLearner();
    await world.unitOfWork(({ learners }) => learners.add(learner));
    return learner.id;
  };
  const id = await newcomer();
  const deckId = await makeCreateDeck(ports)(id, aWrittenDeck());
  const words = [aWrittenTerm('knife', 'нож'), aWrittenTerm('fork', 'вилка'), aWrittenTerm('spoon', 'ложка')];
  const added = await makeAddTerms(ports)(id, { deckId, terms: words });
  const content = <Result>(read: (of: Repositories['content']) => Promise<Result>) =>
    world.unitOfWork((repositories) => read(repositories.content));
  return {
    id,
    deckId,
    time,
    newcomer,
    /** Later than all that was done. */
    wait: (): Date => (time.now = new Date(time.now.getTime() + 60_000)),
    knife: added[0]!,
    fork: added[1]!,
    spoon: added[2]!,
    create: makeCreateDeck(ports),
    changeDeck: makeChangeDeck(ports),
    removeDeck: makeRemoveDeck(ports),
    restoreDeck: makeRestoreDeck(ports),
    add: makeAddTerms(ports),
    change: makeChangeTerm(ports),
    changeMany: makeChangeTerms(ports),
    remove: makeRemoveTerms(ports),
    restore: makeRestoreTerms(ports),
    place: makePlaceTerms(ports),
    move: makeMoveTerms(ports),
    restoreRevision: makeRestoreRevision(ports),
    restoreDeckTo: makeRestoreDeckTo(ports),
    content,
    /** The headwords of a deck's living terms, in order, as exercises are made of them. */
    words: async (of: DeckId = deckId) => {
      const { terms } = await world.library.content(of, world.newId());
      return [...terms.values()].map(({ headword }) => headword);
    },
    deck: () => content((of) => of.lockDeck(deckId, id)),
    react: () => reactToAll(world, ports.clock),
  };
}

export type Author = Awaited<ReturnType<typeof anAuthor>>;
