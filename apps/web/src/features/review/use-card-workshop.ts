import { useState } from 'react';
import { trpc } from '../../shared/api/trpc.ts';
import type { CardEvent } from './card-events.ts';
import type { DeviceMeans } from './device-means.ts';
import type { SessionItem } from './exercise.ts';
import type { OneByOne } from './use-one-by-one.ts';
import { useOneByOne } from './use-one-by-one.ts';

/** Where words are acted on: the session of a deck. */
export type StudyPlace = {
  readonly deckId: string;
  readonly isPractice: boolean;
  /** The session of weak words or practice that goes on, if it is one. */
  readonly runId: string | null;
  readonly means: DeviceMeans | null;
  /** The last exercise of a card in this session, if it had any. */
  readonly lastOf: (cardId: string) => SessionItem | null;
  readonly dispatch: (event: CardEvent) => void;
};

/** What every action on a card needs. */
export type CardWorkshop = StudyPlace & {
  readonly client: ReturnType<typeof trpc.useUtils>['client'];
  readonly notice: string;
  readonly say: (text: string) => void;
  readonly oneByOne: OneByOne;
  /** A new exercise of a card, of the type it had; null when it is not of this deck, or kept out of study. */
  readonly askAgain: (cardId: string, isPractice: boolean) => Promise<SessionItem | null>;
};

export function useCardWorkshop(place: StudyPlace): CardWorkshop {
  const { client } = trpc.useUtils();
  const [notice, say] = useState('');
  const oneByOne = useOneByOne(say);
  const { deckId, runId, means, lastOf } = place;
  return {
    ...place,
    client,
    notice,
    say,
    oneByOne,
    async askAgain(cardId, isPractice) {
      const cards = isPractice ? 'practice' : 'card';
      const type = lastOf(cardId)?.exercise.type ?? 'matching';
      // A board takes several cards.
      const types = type === 'matching' ? {} : { types: type };
      const run = runId === null ? {} : { sessionId: runId };
      const wanted = { deckId, cards, cardId, limit: 1, ...means, ...types, ...run } as const;
      const { items } = await client.learning.session.mutate(wanted);
      return items[0] ?? null;
    },
  };
}
