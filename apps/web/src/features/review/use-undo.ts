import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../shared/api/outputs.ts';
import { refusalOf } from '../../shared/api/refusal.ts';
import type { SessionItem } from './exercise.ts';
import { requestId } from './request-id.ts';
import type { CardWorkshop } from './use-card-workshop.ts';
import { wordOf } from './word-of.ts';

type Step = Outputs['cards']['undo']['undone'][number];

export type Undo = {
  /** Why nothing can be taken back; null as far as it is known that something can. */
  readonly refusal: string | null;
  readonly undo: () => void;
  /** Something was done that can be taken back. */
  readonly allow: () => void;
};

/** Takes back what the learner did last in this deck, as far as it was today, and asks its card again at once. */
export function useUndo({ deckId, client, dispatch, say, oneByOne, askAgain }: CardWorkshop): Undo {
  const { t } = useTranslation('learner');
  const takenBack = useTakenBack();
  const [refusal, setRefusal] = useState<string | null>(null);

  async function undo(): Promise<void> {
    const step = await lastStep();
    if (!step) return;
    const { cardId, kind } = step;
    const item = await askAgain(cardId, kind === 'practice');
    dispatch({ type: 'brought-back', cardId, item, wasAnswered: kind === 'review' || kind === 'practice' });
    say(takenBack(kind, item));
  }

  // Days ago and other decks are not what somebody means who takes back here.
  async function lastStep(): Promise<Step | null> {
    try {
      const { undone } = await client.cards.undo.mutate({ deckId, steps: 1, requestId: requestId() });
      return undone[0] ?? null;
    } catch (error) {
      if (refusalOf(error).code !== 'nothing_to_undo') throw error;
      setRefusal(t('actions.taken.nothing'));
      say(t('actions.taken.nothing'));
      return null;
    }
  }

  return {
    refusal,
    undo: () => void oneByOne(undo),
    allow: () => setRefusal(null),
  };
}

/** What was taken back, in words. Without an exercise it was about a card that is not asked here. */
function useTakenBack(): (kind: Step['kind'], item: SessionItem | null) => string {
  const { t } = useTranslation('learner');
  return (kind, item) => {
    if (!item) return t('actions.taken.elsewhere');
    const word = wordOf(item);
    if (word === null) return t('actions.taken.plain');
    return t(`actions.taken.${kind === 'review' || kind === 'practice' ? 'answer' : kind}`, { word });
  };
}
