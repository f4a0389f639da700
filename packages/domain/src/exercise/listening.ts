import type { MediaId } from '../content/index.ts';
import type { LanguageTag } from '../language.ts';
import { sideAsked } from '../review/index.ts';
import { askedSide } from './asked-side.ts';
import type { ExerciseOf, OtherWords } from './exercise.ts';
import type { ExerciseMaterial, StudyMeans } from './exercise-material.ts';
import { askedOf, includesLanguage, plainMeans } from './exercise-material.ts';
import { distractorsFor } from './distractors.ts';
import { checkOption, optionsFor } from './options.ts';
import { readingAsAnswer } from './reading.ts';
import { othersUnder } from './side-index.ts';
import { isFirm } from './strength.ts';
import { checkTyped, isTypeable, otherWords } from './typed.ts';
import type { Check } from './verdict.ts';

/**
 * Hear the word, then give its meaning (chosen while the card is fragile, typed when it is firm) or, where the word itself is
 * the answer, write it down. Made only where it can sound: the term has a recording, or the learner's device says the language.
 */
export function makeListening(material: ExerciseMaterial): ExerciseOf<'listening'> | null {
  const { card, term, deck, means = plainMeans } = material;
  const { headword: spoken, recording } = term;
  if (!canSound({ recording, spokenLanguage: deck.termLanguage }, means)) return null;
  const heard = {
    type: 'listening',
    spoken,
    spokenLanguage: deck.termLanguage,
    ...(recording && { recording }),
  } as const;
  const asked = askedOf(material);
  if (card.direction === 'produce') {
    // Synonyms are right for the meaning, not for the sound.
    const accepted = [spoken, ...readingAsAnswer(term, deck.termLanguage)];
    const answers = { ...asked.answers, accepted };
    return {
      ...heard,
      ...asked,
      answers,
      ...withHomophones(material, otherWords(material).realWords),
      choice: null,
    };
  }
  if (isFirm(card, material.standing) && isTypeable(material)) {
    const { otherCards, realWords } = otherWords(material);
    return { ...heard, ...asked, ...withHomophones(material, realWords, otherCards), choice: null };
  }
  const choice = soundsLikeAWrongOption(material) ? null : optionsFor(material);
  return choice && { ...heard, ...asked, otherCards: [], realWords: [], choice };
}

/** Whether what is to be heard can sound: played from its recording, or said by the device. */
export function canSound(
  {
    recording,
    spokenLanguage,
  }: {
    readonly recording?: MediaId | null | undefined;
    readonly spokenLanguage: LanguageTag;
  },
  { canHear }: Pick<StudyMeans, 'canHear'>,
): boolean {
  return Boolean(recording) || includesLanguage(canHear, spokenLanguage);
}

export function checkListening(exercise: ExerciseOf<'listening'>, response: string): Check {
  const { choice, answers } = exercise;
  return choice ? checkOption(choice, answers, response) : checkTyped(exercise, response);
}

// What sounds the same is right for the ear: asked again, never wrong (rule S13).
function withHomophones(
  material: ExerciseMaterial,
  realWords: readonly string[],
  otherCards: readonly string[] = [],
): OtherWords {
  const side = askedSide(material);
  const { byPronunciation } = material.sides.index[sideAsked(material.card.direction)];
  const homophones = othersUnder(side.pronunciation ?? '', byPronunciation, side);
  return { otherCards: [...otherCards, ...homophones.flatMap(({ accepted }) => accepted)], realWords };
}

function soundsLikeAWrongOption(material: ExerciseMaterial): boolean {
  const side = askedSide(material);
  return distractorsFor(side, material, 3).some((other) => soundsLike(other, side));
}

function soundsLike(one: { pronunciation: string | null }, other: { pronunciation: string | null }): boolean {
  return one.pronunciation !== null && one.pronunciation === other.pronunciation;
}
