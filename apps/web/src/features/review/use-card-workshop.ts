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
  readonly means: DeviceMeans | null;
  readonly dispatch: (event: CardEvent) => void;
};

/** What every action on a card needs. */
export type CardWorkshop = StudyPlace & {
  readonly client: ReturnType<typeof trpc.useUtils>['client'];
  readonly notice: string;
  readonly say: (text: string) => void;
  readonly oneByOne: OneByOne;
  /** A new exercise of a card; null when it is not of this deck, or kept out of study. */
  readonly askAgain: (cardId: string, isPractice: boolean) => Promise<SessionItem | null>;
};

export function useCardWorkshop(place: StudyPlace): CardWorkshop {
  const { client } = trpc.useUtils();
  const [notice, say] = useState('');
  const oneByOne = useOneByOne(say);
  const { deckId, means } = place;
  return {
    ...place,
    client,
    notice,
    say,
    oneByOne,
    async askAgain(cardId, isPractice) {
      const cards = isPractice ? 'practice' : 'card';
      const { items } = await client.learning.session.mutate({ deckId, cards, cardId, limit: 1, ...means });
      return items[0] ?? null;
    },
  };
}
