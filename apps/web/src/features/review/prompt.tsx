import { VisuallyHidden } from '@mantine/core';
import { richLine } from '@slova/domain';
import { Picture, RichLine, Word } from '@slova/ui';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePartOfSpeech } from '../../shared/interface/part-of-speech.ts';
import { ReadWord, soundBeside } from '../../shared/interface/read-word.tsx';
import type { SessionItem } from './exercise.ts';
import classes from './prompt.module.css';
import layout from './study-layout.module.css';

/** What is asked: the word as the hero, with as much beside it as does not give the answer away. */
export function Prompt({
  item,
  id,
  answered,
  pictureSays = '',
}: {
  readonly item: SessionItem;
  readonly id: string;
  /** How its characters are read may be seen now. */
  readonly answered: boolean;
  /** What the picture shows, in words, once that gives nothing away. */
  readonly pictureSays?: string | undefined;
}): ReactElement {
  const { t } = useTranslation('learner');
  const { exercise } = item;
  const { prompt } = exercise;
  const pronunciation = item.direction === 'recognise' ? exercise.pronunciation : null;
  const read = { word: prompt.text, pronunciation, language: prompt.language };
  const sound = soundBeside(read);
  return (
    <div className={classes.prompt}>
      <PromptQuestion item={item} />
      {prompt.picture && (
        <Picture
          media={prompt.picture.id}
          size={prompt.picture}
          alt={pictureSays}
          height="large"
          isWaitedFor
        />
      )}
      <Word id={id} language={prompt.language} size="hero" as="h1">
        {answered ? <ReadWord {...read} /> : prompt.text}
      </Word>
      {/* The pronunciation belongs to the term, so it is part of the question only when the term is. */}
      {sound !== null && <p className={layout.ipa}>[{sound}]</p>}
      <PromptFacts item={item} />
      <VisuallyHidden>{exercise.type === 'choice' && t('review.choose')}</VisuallyHidden>
    </div>
  );
}

/** What is to be done, in a line above. */
export function PromptQuestion({ item }: { readonly item: SessionItem }): ReactElement {
  const { t } = useTranslation('learner');
  return (
    <p className={classes.question}>
      {item.state === 'new' && <span className={classes.new}>{t('review.newWord')}</span>}
      {t(`review.prompt.${questionOf(item)}`)}
    </p>
  );
}

/** What kind of word is meant, in a line below. */
export function PromptFacts({
  item,
  children,
}: {
  readonly item: SessionItem;
  readonly children?: ReactNode;
}): ReactElement {
  const nameOf = usePartOfSpeech();
  const { partOfSpeech, prompt } = item.exercise;
  return (
    <p className={classes.facts}>
      {children}
      {nameOf(partOfSpeech)}
      {prompt.hint !== null && (
        <>
          {' · '}
          <span lang={prompt.language}>
            <RichLine line={richLine(prompt.hint)} />
          </span>
        </>
      )}
    </p>
  );
}

type Question = 'recognise' | 'produce' | 'define' | 'name' | 'gap' | 'letters' | 'sentence' | 'pair' | 'say';

const questionOfType: Partial<Record<SessionItem['exercise']['type'], Question>> = {
  cloze: 'gap',
  letters: 'letters',
  sentence: 'sentence',
  'true-false': 'pair',
  speaking: 'say',
};

function questionOf({ direction, exercise }: SessionItem): Question {
  const asksForGap = exercise.type === 'flashcard' && exercise.sentence !== undefined;
  const own = asksForGap ? 'gap' : questionOfType[exercise.type];
  if (own) return own;
  const oneLanguage = exercise.prompt.language === exercise.answerLanguage;
  if (direction === 'recognise') return oneLanguage ? 'define' : 'recognise';
  return oneLanguage ? 'name' : 'produce';
}
