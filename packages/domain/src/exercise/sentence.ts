import type { LanguageTag } from '../language.ts';
import type { ExerciseOf } from './exercise.ts';
import type { ExerciseMaterial } from './exercise-material.ts';
import { askedSide } from './asked-side.ts';
import { askedOf, withAccepted } from './exercise-material.ts';
import { languageRules } from './language-rules.ts';
import { bareWord, opensSentence, sentenceWords, unmarked } from './sentence-words.ts';
import { shuffledApart } from './shuffled-apart.ts';
import type { Check } from './verdict.ts';
import type { WrittenInside } from './written-inside.ts';
import { asInside } from './written-inside.ts';

const fewest = 4;
const most = 12;
/** Written without spaces between words. */
const unspaced: ReadonlySet<string> = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my', 'bo']);

/** Put the words of the example in order; its translation says what it means. */
export function makeSentence(material: ExerciseMaterial): ExerciseOf<'sentence'> | null {
  const { card, deck, sides, seed } = material;
  const { example } = askedSide(material);
  const translation = example?.translation;
  if (card.direction !== 'produce' || translation === undefined || !hasSpaces(deck.termLanguage)) return null;
  const text = unmarked(example?.text ?? '');
  const { before, words, after } = inTiles(text, sides.written, deck.termLanguage) ?? nothing;
  if (words.length < fewest || words.length > most) return null;
  const tiles = shuffledApart(words, words.join(' '), seed, ' ');
  if (!tiles) return null;
  const asked = askedOf(material);
  const answers = withAccepted(asked.answers, [text, ...(example?.otherOrders ?? [])]);
  const built = before + words.join(' ') + after;
  return { type: 'sentence', ...asked, answers, tiles, before, after, built, translation };
}

/**
 * The words in an order that the author gave are right. All of them in another order say nothing certain against the card:
 * they are asked for again.
 */
export function checkSentence({ answers }: ExerciseOf<'sentence'>, response: string): Check {
  const { language, accepted } = answers;
  const given = sentenceWords(response, language);
  const orders = accepted.map((text) => sentenceWords(text, language));
  const closest = accepted[0] ?? '';
  const index = orders.findIndex((order) => areSame(order, given));
  if (index >= 0)
    return {
      verdict: 'exact',
      reason: index === 0 ? 'same' : 'other-accepted-answer',
      closest: accepted[index] ?? '',
    };
  if (areSame((orders[0] ?? []).toSorted(), given.toSorted()))
    return { verdict: 'wrong-form', reason: 'other-order', closest };
  return { verdict: 'wrong', reason: given.length === 0 ? 'empty' : 'no-accepted-answer', closest };
}

/** True when an order that the author did not give may be right all the same: the language leaves it to the speaker. */
export function mayGoOtherwise({ answers }: ExerciseOf<'sentence'>): boolean {
  return languageRules(answers.language).freeWordOrder === true && answers.accepted.length === 1;
}

const areSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, index) => word === other[index]);

const hasSpaces = (language: LanguageTag): boolean =>
  !unspaced.has(language.split('-')[0]?.toLowerCase() ?? '');

type InTiles = { readonly before: string; readonly words: readonly string[]; readonly after: string };

const nothing: InTiles = { before: '', words: [], after: '' };

/**
 * What would say which word comes first, last or next is no part of a tile: punctuation, and the capital that only a beginning
 * asks for. A first word of which the deck does not tell how it is written inside a sentence is given. Null for a sentence
 * with such a word further on, or with words of punctuation alone, such as the dashes of a dialogue.
 */
function inTiles(text: string, written: WrittenInside, language: LanguageTag): InTiles | null {
  const [, opening = '', core = '', after = ''] =
    /^([¿¡«"“„(]*)(.*?)([.!?…»"”)।؟]*)$/su.exec(text.trim()) ?? [];
  const parts = core.split(/\s+/u);
  if (!parts.every((part) => /[\p{L}\p{N}]/u.test(part))) return null;
  const words = parts.map((part, index) => {
    const opens = opensSentence(part, parts[index - 1]);
    return opens ? asInside(bareWord(part), written, language) : bareWord(part);
  });
  const [first, ...rest] = words;
  if (rest.some((word) => word === null)) return null;
  return first === null
    ? { before: `${opening}${parts[0] ?? ''} `, words: rest as string[], after }
    : { before: opening, words: words as string[], after };
}
