import { useTranslation } from 'react-i18next';
import type { Inputs } from '../../shared/api/outputs.ts';
import type { SessionItem } from './exercise.ts';
import { requestId } from './request-id.ts';
import type { CardWorkshop } from './use-card-workshop.ts';

/** Ways to put a card away. */
export type PutAway = 'bury' | 'suspend' | 'known' | 'reset';
type Action = Inputs['cards']['act']['requests'][number]['action'];

const actionOf: Readonly<Record<PutAway, Action>> = {
  bury: { kind: 'bury' },
  suspend: { kind: 'hold', held: 'suspended' },
  known: { kind: 'hold', held: 'known' },
  reset: { kind: 'reset' },
};

/** Takes a card off the screen at once, says so once it is saved, and brings it back if the server did not go along. */
export function usePutAway(
  { client, dispatch, say, oneByOne }: CardWorkshop,
  onDone: () => void,
): (item: SessionItem, how: PutAway, isAnswered: boolean) => void {
  const { t } = useTranslation('learner');
  return (item, how, isAnswered) => {
    const { cardId } = item;
    const word = item.exercise.prompt.text;
    const bringBack = (): void =>
      dispatch({ type: 'brought-back', cardId, item: isAnswered ? null : item, wasAnswered: false });
    const send = async (): Promise<void> => {
      const requests = [{ requestId: requestId(), cardId, action: actionOf[how] }];
      const { outcomes } = await client.cards.act.mutate({ requests });
      if (outcomes[0] === 'done') {
        say(t(`actions.${how}.done`, { word }));
        return onDone();
      }
      bringBack();
      say(t('actions.unchanged', { word }));
    };
    dispatch({ type: 'put-away', cardId });
    say('');
    void oneByOne(send, bringBack);
  };
}
