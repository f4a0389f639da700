import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../shared/api/outputs.ts';
import { refusalOf } from '../../shared/api/refusal.ts';
import { useFailureText } from '../../shared/interface/failure-text.ts';
import type { SessionItem } from './exercise.ts';
import { requestId } from './request-id.ts';
import type { CardWorkshop } from './use-card-workshop.ts';
import { wordOf } from './word-of.ts';

type StepKind = Outputs['cards']['undo']['undone'][number]['kind'];

export type Undo = {
  /** Why nothing can be taken back; null as far as it is known that something can. */
  readonly refusal: string | null;
  readonly undo: () => void;
  /** Something was done that can be taken back. */
  readonly allow: () => void;
};

/** Takes back what the learner did last, and asks its card again at once. */
export function useUndo({ client, dispatch, say, oneByOne, askAgain }: CardWorkshop): Undo {
  const failure = useFailureText();
  const takenBack = useTakenBack();
  const [refusal, setRefusal] = useState<string | null>(null);

  async function undo(): Promise<void> {
    const { undone } = await client.cards.undo.mutate({ steps: 1, requestId: requestId() });
    const [step] = undone;
    if (!step) return;
    const { cardId, kind } = step;
    const item = await askAgain(cardId, kind === 'practice');
    dispatch({ type: 'brought-back', cardId, item, wasAnswered: kind === 'review' || kind === 'practice' });
    say(takenBack(kind, item));
  }

  function hearFailure(error: unknown): void {
    const { code } = refusalOf(error);
    if (code === 'nothing_to_undo' || code === 'too_old_to_undo') setRefusal(failure(error));
  }

  return {
    refusal,
    undo: () => void oneByOne(undo, hearFailure),
    allow: () => setRefusal(null),
  };
}

/** What was taken back, in words. Without an exercise it was about a card that is not asked here. */
function useTakenBack(): (kind: StepKind, item: SessionItem | null) => string {
  const { t } = useTranslation('learner');
  return (kind, item) => {
    if (!item) return t('actions.taken.elsewhere');
    const word = wordOf(item);
    if (word === null) return t('actions.taken.plain');
    return t(`actions.taken.${kind === 'review' || kind === 'practice' ? 'answer' : kind}`, { word });
  };
}
