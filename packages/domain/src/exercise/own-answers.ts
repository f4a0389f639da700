import type { OwnFields } from '../content/index.ts';
import { DomainError } from '../domain-error.ts';
import type { Direction, Side } from '../review/index.ts';
import { sideAsked } from '../review/index.ts';
import { comparable } from './answer-forms.ts';
import type { DeckSides } from './deck-sides.ts';
import { languageRules } from './language-rules.ts';
import { normalise, withoutIgnorables } from './normalise.ts';
import type { SideIndex } from './side-index.ts';
import { othersUnder } from './side-index.ts';
import type { TermSide } from './term-side.ts';

/** Answers that a learner added to a term for themselves, by what is asked of it. */
export type OwnAnswers = Readonly<Record<Side, readonly string[]>>;
/** What a learner added to a term: answers that count for them, and a note that they alone see. */
export type OwnTerm = {
  readonly answers: OwnAnswers;
  readonly note: string | null;
  /** What they say otherwise than the authors. */
  readonly fields?: OwnFields | undefined;
};

export const noOwnTerm: OwnTerm = { answers: { recognise: [], produce: [] }, note: null };

export const mostOwnAnswers = 20;
/** In characters. */
export const longestOwnAnswer = 200;
export const longestOwnNote = 1_000;

type Asked = {
  readonly side: TermSide;
  /** The sides of the deck in the same direction, by what they accept. */
  readonly others: SideIndex['byAnswer'];
  /** Those that are kept already: they are not judged again. */
  readonly before: readonly string[];
  /** The path of the input, for refusals. */
  readonly field: string;
};

/**
 * Own answers to a card as they are kept: composed, trimmed, each once, without those that count anyway. Throws
 * `answer_of_another_card`, `too_many_own_answers`, or `invalid_input` for one that is empty or too long.
 */
export function ownAnswers(wanted: readonly string[], asked: Asked): string[] {
  const { side, others, before, field } = asked;
  const rules = languageRules(side.answerLanguage);
  const known = new Set(side.accepted.map((answer) => normalise(answer, rules)));
  const kept: string[] = [];
  for (const answer of wanted.map(tidy)) {
    const form = normalise(answer, rules);
    if (form === '' || [...answer].length > longestOwnAnswer) throw new DomainError('invalid_input', field);
    if (known.has(form)) continue;
    if (!before.includes(answer) && isAnothers(answer, side, others))
      throw new DomainError('answer_of_another_card', field);
    known.add(form);
    kept.push(answer);
  }
  if (kept.length > mostOwnAnswers) throw new DomainError('too_many_own_answers', field);
  return kept;
}

/**
 * A side with the learner's own answers among the accepted. One that has become the answer of another card since, because the
 * deck has changed, no longer counts: it could stand among the wrong options (rule N12).
 */
export function sideWithOwn(
  side: TermSide,
  {
    own,
    sides,
    card,
  }: {
    readonly own?: OwnTerm;
    readonly sides: DeckSides;
    readonly card: { readonly direction: Direction };
  },
): TermSide {
  const added = (own?.answers[sideAsked(card.direction)] ?? []).filter(
    (answer) => !isAnothers(answer, side, sides.index[sideAsked(card.direction)].byAnswer),
  );
  if (added.length === 0) return side;
  const rules = languageRules(side.answerLanguage);
  const forms = added.map((answer) => comparable(answer, rules));
  return {
    ...side,
    accepted: [...side.accepted, ...added],
    answerForms: [...side.answerForms, ...forms],
  };
}

// Cards with the same prompt may share an answer: it is right for what is asked.
function isAnothers(answer: string, side: TermSide, others: SideIndex['byAnswer']): boolean {
  const form = comparable(answer, languageRules(side.answerLanguage));
  return othersUnder(form, others, side).some(({ prompts }) => !prompts.includes(side.prompt));
}

const tidy = (text: string): string => withoutIgnorables(text).trim().replace(/\s+/gu, ' ');
