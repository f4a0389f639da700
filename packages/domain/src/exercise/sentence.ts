import type { LanguageTag } from '../language.ts';
import type { ExerciseOf } from './exercise.ts';
import type { ExerciseMaterial } from './exercise-material.ts';
import { askedOf, askedSide } from './exercise-material.ts';
import { languageRules } from './language-rules.ts';
import { normalise } from './normalise.ts';
import { shuffledApart } from './shuffled-apart.ts';
import type { Check } from './verdict.ts';

const fewest = 4;
const most = 12;
/** Written without spaces between words. */
const unspaced: ReadonlySet<string> = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my', 'bo']);

/** Put the words of the example in order; its translation says what it means. */
export function makeSentence(material: ExerciseMaterial): ExerciseOf<'sentence'> | null {
  const { card, deck, seed } = material;
  const { example } = askedSide(material);
  const translation = example?.translation;
  if (card.direction !== 'produce' || translation === undefined || !hasSpaces(deck.termLanguage)) return null;
  const text = (example?.text ?? '').replace(/\{\{(.+?)\}\}/gu, '$1');
  const { before, words, after } = inWords(text) ?? { before: '', words: [], after: '' };
  if (words.length < fewest || words.length > most) return null;
  const tiles = shuffledApart(words, words.join(' '), seed, ' ');
  if (!tiles) return null;
  const asked = askedOf(material);
  const answers = { ...asked.answers, accepted: [text] };
  return { type: 'sentence', ...asked, answers, tiles, before, after, built: text, translation };
}

/** The same words in the same order are right, anything else is wrong. */
export function checkSentence({ answers }: ExerciseOf<'sentence'>, response: string): Check {
  const rules = languageRules(answers.language);
  const closest = answers.accepted[0] ?? '';
  const given = normalise(response, rules);
  if (given === normalise(closest, rules)) return { verdict: 'exact', reason: 'same', closest };
  return { verdict: 'wrong', reason: given === '' ? 'empty' : 'no-accepted-answer', closest };
}

const hasSpaces = (language: LanguageTag): boolean =>
  !unspaced.has(language.split('-')[0]?.toLowerCase() ?? '');

/**
 * What opens and closes a sentence stays in place, because it would say which word is the first and which the last. Null for
 * what has words of punctuation alone, such as the dashes of a dialogue: they are no words to put in order.
 */
function inWords(text: string): { before: string; words: string[]; after: string } | null {
  const [, before = '', core = '', after = ''] =
    /^([¿¡«"“„(]*)(.*?)([.!?…»"”)।؟]*)$/su.exec(text.trim()) ?? [];
  const words = core.split(/\s+/u);
  return words.every((word) => /[\p{L}\p{N}]/u.test(word)) ? { before, words, after } : null;
}
