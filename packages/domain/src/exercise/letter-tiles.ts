import { seededOrder } from '../seeded-random.ts';
import { checkAnswer } from './check-answer.ts';
import { distractorsFor } from './distractors.ts';
import type { ExerciseOf } from './exercise.ts';
import type { ExerciseMaterial } from './exercise-material.ts';
import { askedOf } from './exercise-material.ts';
import { givenLead } from './given-lead.ts';
import { graphemes } from './graphemes.ts';
import { shuffledApart } from './shuffled-apart.ts';
import { isFirm } from './strength.ts';
import type { Check } from './verdict.ts';

const shortest = 3;
const longest = 14;

/** Build the word from its letters, among a few that do not belong to it once the card is firm. One word only. */
export function makeLetters(material: ExerciseMaterial): ExerciseOf<'letters'> | null {
  const { card, term, deck, seed } = material;
  if (card.direction !== 'produce') return null;
  // An article or particle is given; only what it leads is built.
  const { lead, word } = givenLead(withoutReadingMarks(term.headword, deck.termLanguage), deck.termLanguage);
  const letters = graphemes(word);
  if (/\s/u.test(word) || letters.length < shortest || letters.length > longest) return null;
  const tiles = shuffledApart(
    [...letters, ...(isFirm(card, material.standing) ? extraLetters(material, letters) : [])],
    word,
    seed,
  );
  if (!tiles) return null;
  const asked = askedOf(material);
  const answers = { ...asked.answers, accepted: [term.headword] };
  return { type: 'letters', ...asked, answers, tiles, before: lead, after: '', built: lead + word };
}

/** The response is what was built, with what stood before it: right as the checker compares, or wrong. */
export function checkLetters({ answers }: ExerciseOf<'letters'>, response: string): Check {
  const { language, accepted } = answers;
  const check = checkAnswer(response, { language, accepted });
  if (check.verdict === 'exact' || check.reason === 'empty') return check;
  return { verdict: 'wrong', reason: 'no-accepted-answer', closest: check.closest };
}

/** Without marks that the language's writers leave out: a stress mark on a tile would only get in the way. */
function withoutReadingMarks(headword: string, language: string): string {
  // What NFC has composed is a letter, such as й; what stays loose may be a reading aid, which the checker knows.
  const bare = headword.normalize('NFC').replace(/\p{M}/gu, '');
  const key = { language, accepted: [headword] };
  return checkAnswer(bare, key).verdict === 'exact' ? bare : headword.normalize('NFC');
}

/** Letters of words like this one that it does not have itself. */
function extraLetters(material: ExerciseMaterial, letters: readonly string[]): string[] {
  const { sides, term, deck, seed } = material;
  const side = sides.produce.get(term.id);
  const others = side ? distractorsFor(side, material, 3) : [];
  const own = new Set(letters.map((letter) => letter.toLowerCase()));
  const found = others
    .flatMap(({ accepted }) =>
      graphemes(givenLead(withoutReadingMarks(accepted[0] ?? '', deck.termLanguage), deck.termLanguage).word),
    )
    .filter((letter) => /^\p{Ll}\p{M}*$|^\p{Lo}/u.test(letter) && !own.has(letter));
  return seededOrder([...new Set(found)].toSorted(), `${seed}/extra`).slice(0, letters.length > 5 ? 3 : 2);
}
