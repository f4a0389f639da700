import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { SessionItem } from './exercise.ts';
import type { StudyPlace } from './use-card-workshop.ts';
import { useCardWorkshop } from './use-card-workshop.ts';
import type { PutAway } from './use-put-away.ts';
import { usePutAway } from './use-put-away.ts';
import { useUndo } from './use-undo.ts';
import { wordOf } from './word-of.ts';

/** What a learner can do to words besides answering. Each of them says in `notice` what became of it. */
export type CardActions = {
  /** What was done last, or why it was not. */
  readonly notice: string;
  /** Why nothing can be taken back; null as far as it is known that something can. */
  readonly undoRefusal: string | null;
  readonly undo: () => void;
  readonly skip: (item: SessionItem | null) => void;
  readonly giveHint: (item: SessionItem) => void;
  readonly putAway: (item: SessionItem, how: PutAway, isAnswered: boolean) => void;
  readonly countAnswer: (item: SessionItem, response: string, isAnswered: boolean) => void;
  /** The term of a card was edited: what is asked of it is asked anew; `onReady` comes right before that, or when it fails. */
  readonly termChanged: (item: SessionItem, isAnswered: boolean, onReady: () => void) => Promise<void>;
  /** The learner answered: the notice has been read, and there is something to take back. */
  readonly answered: () => void;
  /** What was to be heard could not be said by this device. */
  readonly withoutSound: () => void;
};

/** Acts on cards one thing after the other, each once the answers before it are saved. */
export function useCardActions(place: StudyPlace): CardActions {
  const { t } = useTranslation('learner');
  const workshop = useCardWorkshop(place);
  const { client, dispatch, notice, say, oneByOne, askAgain, isPractice } = workshop;
  const { refusal, undo, allow } = useUndo(workshop);
  const putAway = usePutAway(workshop, allow);
  return {
    notice,
    undoRefusal: refusal,
    undo,
    putAway,
    skip(item) {
      dispatch({ type: 'skipped' });
      const word = item && wordOf(item);
      say(word === null ? '' : t('actions.skip.done', { word }));
    },
    giveHint: ({ attemptId }) =>
      void oneByOne(async () => {
        const { hint } = await client.learning.hint.mutate({ attemptId });
        if (hint) dispatch({ type: 'hinted', attemptId, hint });
        say(hint ? '' : t('actions.hint.none'));
      }),
    countAnswer: ({ attemptId, cardId }, response, isAnswered) =>
      void oneByOne(async () => {
        await client.ownTerms.countAnswer.mutate({ attemptId, response });
        const item = await askAgain(cardId, isPractice);
        dispatch({ type: 'brought-back', cardId, item, wasAnswered: isAnswered });
        say(t('actions.count.done', { answer: response.trim() }));
      }),
    async termChanged({ cardId }, isAnswered, onReady) {
      const done = (): void => {
        // First of all: a new question cannot take the focus while a dialog stands over it.
        flushSync(onReady);
        say(t('actions.edit.done'));
      };
      if (isAnswered) return done();
      const askAnew = async (): Promise<void> => {
        const item = await askAgain(cardId, isPractice);
        done();
        if (item) dispatch({ type: 'brought-back', cardId, item, wasAnswered: false });
      };
      await oneByOne(askAnew, onReady);
    },
    withoutSound: () => say(t('review.sound.without')),
    answered() {
      say('');
      allow();
    },
  };
}
