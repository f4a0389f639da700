import { VisuallyHidden } from '@mantine/core';
import { Word } from '@slova/ui';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { usePartOfSpeech } from '../../shared/interface/part-of-speech.ts';
import type { SessionItem } from './exercise.ts';
import classes from './prompt.module.css';
import layout from './study-layout.module.css';

/** What is asked: the word as the hero, with as much beside it as does not give the answer away. */
export function Prompt({ item, id }: { readonly item: SessionItem; readonly id: string }): ReactElement {
  const { t } = useTranslation('learner');
  const nameOf = usePartOfSpeech();
  const { exercise, state } = item;
  const { prompt, partOfSpeech, pronunciation } = exercise;
  return (
    <div className={classes.prompt}>
      <p className={classes.question}>
        {state === 'new' && <span className={classes.new}>{t('review.newWord')}</span>}
        {t(`review.prompt.${questionOf(item)}`)}
      </p>
      <Word id={id} language={prompt.language} size="hero" as="h1">
        {prompt.text}
      </Word>
      {/* The pronunciation belongs to the term, so it is part of the question only when the term is. */}
      {item.direction === 'recognise' && pronunciation !== null && (
        <p className={layout.ipa}>[{pronunciation}]</p>
      )}
      <p className={classes.facts}>
        {nameOf(partOfSpeech)}
        {prompt.hint !== null && (
          <>
            {' · '}
            <span lang={prompt.language}>{prompt.hint}</span>
          </>
        )}
      </p>
      <VisuallyHidden>{exercise.type === 'choice' && t('review.choose')}</VisuallyHidden>
    </div>
  );
}

function questionOf({ direction, exercise }: SessionItem): 'recognise' | 'produce' | 'define' | 'name' {
  const oneLanguage = exercise.prompt.language === exercise.answerLanguage;
  if (direction === 'recognise') return oneLanguage ? 'define' : 'recognise';
  return oneLanguage ? 'name' : 'produce';
}
