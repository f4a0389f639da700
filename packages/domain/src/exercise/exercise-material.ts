import type { DeckLanguages, Term } from '../content/index.ts';
import type { LanguageTag } from '../language.ts';
import type { Card, Direction, StudySettings } from '../review/index.ts';
import { sideAsked } from '../review/index.ts';
import { askedSide } from './asked-side.ts';
import type { DeckSides } from './deck-sides.ts';
import type { Answers, Asked } from './exercise.ts';
import type { ExerciseType } from './exercise-type.ts';
import type { OwnTerm } from './own-answers.ts';
import { sideWithOwn } from './own-answers.ts';
import type { Standing } from './strength.ts';

/** Everything an exercise is made of. `sides` are those of the whole deck; `seed` is the attempt's id. */
export type ExerciseMaterial = {
  readonly card: Pick<Card, 'state' | 'direction' | 'memory'>;
  readonly term: Term;
  readonly deck: DeckLanguages;
  readonly sides: DeckSides;
  readonly seed: string;
  readonly means?: StudyMeans;
  readonly grading?: StudySettings['grading'];
  /** Terms that this learner has taken for this one: the first to stand among the wrong options. */
  readonly confusions?: readonly string[];
  /** What this learner added to the term for themselves. */
  readonly own?: OwnTerm;
  /** What is known of the learner and the term; without it the card's memory alone decides. */
  readonly standing?: Standing;
  /** The cards that each term gives this learner: with cards of their own for gaps, no other card asks for them. */
  readonly directions?: readonly Direction[];
};

/** What may be used: the types that the learner wants and the program can show, and the languages that it can say and hear. */
export type StudyMeans = {
  readonly types: readonly ExerciseType[];
  readonly canHear: readonly LanguageTag[];
  readonly canSpeak: readonly LanguageTag[];
};

/** What every program can show that ever asked for a session. */
export const plainMeans: StudyMeans = { types: ['flashcard', 'choice', 'typed'], canHear: [], canSpeak: [] };

/** What all exercises about a card have in common. */
export function askedOf(material: ExerciseMaterial): Asked {
  const side = sideWithOwn(askedSide(material), material);
  const ownNote = material.own?.note;
  return {
    prompt: { text: side.prompt, language: side.promptLanguage, hint: side.hint },
    answers: {
      language: side.answerLanguage,
      accepted: side.accepted,
      ...askedOfForm(material),
      example: side.example,
      note: material.term.note,
      ...howItSounds(material),
      ...(ownNote && { ownNote }),
    },
  };
}

/** The same with other texts that are right; how the word sounds is that of the word as a dictionary has it. */
export function withAccepted(answers: Answers, accepted: readonly string[]): Answers {
  if (accepted[0] === answers.accepted[0]) return { ...answers, accepted };
  const { pronunciation: _another, ...others } = answers;
  return { ...others, accepted };
}

// That of a word which is the answer would give it away before.
function howItSounds({ card, term: { pronunciation } }: ExerciseMaterial): Partial<Answers> {
  return sideAsked(card.direction) === 'produce' && pronunciation !== null ? { pronunciation } : {};
}

// Policies and forms are those of the term, not of its meanings. What is usual is left out.
function askedOfForm({ card, term, deck }: ExerciseMaterial): Partial<Answers> {
  if (sideAsked(card.direction) !== 'produce') return {};
  const { forms } = term;
  const leadingWords = term.leadingWords ?? deck.leadingWords ?? 'free';
  const caseMatters = term.caseMatters ?? deck.caseMatters ?? false;
  return {
    ...(forms.length > 0 && { forms }),
    ...(leadingWords === 'tested' && { leadingWords }),
    ...(caseMatters && { caseMatters }),
  };
}

/** True when one of the languages is the wanted one, whatever its region. */
export function includesLanguage(languages: readonly LanguageTag[], wanted: LanguageTag): boolean {
  return languages.some((language) => primary(language) === primary(wanted));
}

const primary = (language: LanguageTag): string => language.split(/[-_]/u)[0]?.toLowerCase() ?? '';
