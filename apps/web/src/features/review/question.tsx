import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceQuestion } from './choice-question.tsx';
import { CountAnswer } from './count-answer.tsx';
import { Flashcard } from './flashcard.tsx';
import { optionsOf, valueOf } from './options-of.ts';
import { SpeakingQuestion } from './speaking-question.tsx';
import type { Phase } from './study-state.ts';
import { TilesQuestion } from './tiles-question.tsx';
import { TypedQuestion } from './typed-question.tsx';
import type { CardActions } from './use-card-actions.ts';
import type { StudyActions } from './use-study.ts';
import { WayOut } from './way-out.tsx';

type QuestionProps = {
  readonly phase: Phase & { name: 'asking' };
  readonly actions: StudyActions;
  readonly cards: CardActions;
};

/** The exercise on screen, as its type is answered. */
export function Question({ phase, actions, cards }: QuestionProps): ReactElement {
  const { t } = useTranslation('learner');
  const { item, shown, typed, askedAgain, hint } = phase;
  const { exercise } = item;
  const give = (response: string): void => actions.answer({ response });
  if (exercise.type === 'flashcard') {
    const rate: Parameters<typeof Flashcard>[0]['onRate'] = (rating) => actions.answer({ rating });
    return (
      <Flashcard
        item={item}
        exercise={exercise}
        shown={shown}
        isHinted={hint !== null}
        onShow={actions.show}
        onRate={rate}
      />
    );
  }
  if (exercise.type === 'letters' || exercise.type === 'sentence') {
    const first = hint?.kind === 'tile' ? hint.tile : null;
    return (
      <TilesQuestion
        item={item}
        exercise={exercise}
        first={first}
        typed={typed}
        askedAgain={askedAgain}
        onAnswer={give}
      />
    );
  }
  if (exercise.type === 'speaking') {
    return <SpeakingQuestion item={item} typed={typed} askedAgain={askedAgain} onAnswer={give} />;
  }
  const wayOut =
    exercise.type === 'listening' ? (
      <WayOut label={t('review.sound.notNow')} onTake={() => actions.doWithout('hearing')} />
    ) : undefined;
  if (optionsOf(exercise)) {
    const choose = (option: number): void => give(valueOf(exercise, option));
    const without = hint?.kind === 'wrong-option' ? hint.option : null;
    return (
      <ChoiceQuestion
        item={item}
        chosen={null}
        correct={null}
        without={without}
        onChoose={choose}
        wayOut={wayOut}
      />
    );
  }
  const ways = (
    <>
      <CountAnswer
        item={item}
        result={askedAgain}
        response={typed}
        onCount={() => cards.countAnswer(item, typed, false)}
      />
      {wayOut}
    </>
  );
  return <TypedQuestion item={item} typed={typed} askedAgain={askedAgain} onAnswer={give} wayOut={ways} />;
}
