import { Button } from '@mantine/core';
import type { Rating } from '@slova/domain';
import { Word } from '@slova/ui';
import type { ReactElement } from 'react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ReadWord, soundBeside, withoutReading } from '../../shared/interface/read-word.tsx';
import { ExampleNote } from './example-note.tsx';
import type { ExerciseOf, SessionItem } from './exercise.ts';
import { GapSentence } from './gap-sentence.tsx';
import { useShortInterval } from './intervals.ts';
import { KeyHint } from './key-hint.tsx';
import { ratingsOf } from './ratings-of.ts';
import { wordSoundOf } from './sound-of.ts';
import { Prompt } from './prompt.tsx';
import classes from './flashcard.module.css';
import layout from './study-layout.module.css';

type FlashcardProps = {
  readonly item: SessionItem;
  readonly exercise: ExerciseOf<'flashcard'>;
  readonly shown: boolean;
  readonly onShow: () => void;
  /** A part of the answer was given away. */
  readonly isHinted: boolean;
  readonly onRate: (rating: Rating) => void;
};

/** Recall, look, and say how well it went. Each button tells when the card would come back. */
export function Flashcard({ item, exercise, shown, isHinted, onShow, onRate }: FlashcardProps): ReactElement {
  const { t } = useTranslation('learner');
  const answer = useRef<HTMLDivElement>(null);
  const show = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (shown) answer.current?.focus({ preventScroll: true });
    else show.current?.focus({ preventScroll: true });
  }, [shown, item.attemptId]);
  return (
    <>
      <div className={layout.stage}>
        {exercise.sentence ? (
          <GapSentence
            item={item}
            sentence={exercise.sentence}
            filled={shown ? (exercise.answers[0] ?? null) : null}
          />
        ) : (
          <Prompt
            item={item}
            id="prompt"
            answered={shown}
            pictureSays={shown ? exercise.picture?.alt : undefined}
          />
        )}
        {shown && (
          <div ref={answer} tabIndex={-1} className={classes.answer}>
            <Answers item={item} exercise={exercise} />
            <ExampleNote
              item={item}
              example={exercise.sentence ? null : exercise.example}
              note={exercise.note}
              picture={exercise.picture}
              sound={wordSoundOf(item, { soundId: exercise.soundId, correctAnswers: exercise.answers })}
              ownNote={exercise.ownNote}
            />
          </div>
        )}
      </div>
      <div className={layout.actions}>
        {shown ? (
          <RatingButtons exercise={exercise} isHinted={isHinted} onRate={onRate} />
        ) : (
          <Button
            ref={show}
            size="lg"
            fullWidth
            onClick={onShow}
            aria-describedby="prompt"
            rightSection={<KeyHint>{t('review.keys.space')}</KeyHint>}
          >
            {t('review.showAnswer')}
          </Button>
        )}
      </div>
    </>
  );
}

function Answers({ item, exercise }: Pick<FlashcardProps, 'item' | 'exercise'>): ReactElement {
  const { answerLanguage: language } = exercise;
  const pronunciation = item.direction === 'recognise' ? null : exercise.pronunciation;
  const answers = withoutReading(exercise.answers, pronunciation, language);
  const sound = soundBeside({ word: answers[0] ?? '', pronunciation, language });
  return (
    <>
      {answers.map((word, index) => (
        <Word key={word} language={language} as="p" size={index === 0 ? 'large' : 'text'}>
          {index === 0 ? <ReadWord word={word} pronunciation={pronunciation} language={language} /> : word}
        </Word>
      ))}
      {sound !== null && <p className={layout.ipa}>[{sound}]</p>}
    </>
  );
}

type RatingButtonsProps = Pick<FlashcardProps, 'exercise' | 'isHinted' | 'onRate'>;

function RatingButtons({ exercise, isHinted, onRate }: RatingButtonsProps): ReactElement {
  const { t } = useTranslation('learner');
  const short = useShortInterval();
  return (
    <div
      role="group"
      aria-label={t('review.howWell')}
      className={classes.ratings}
      data-grading={isHinted ? 'two' : exercise.grading}
    >
      {ratingsOf(exercise, isHinted).map((rating, index) => (
        <button
          key={rating}
          type="button"
          className={classes.rating}
          data-rating={rating}
          onClick={() => onRate(rating)}
        >
          <span className={classes.ratingName}>
            <KeyHint>{index + 1}</KeyHint>
            {t(`review.rating.${rating}`)}
          </span>
          <span className={classes.ratingInterval}>{short(exercise.intervals[rating])}</span>
        </button>
      ))}
    </div>
  );
}
