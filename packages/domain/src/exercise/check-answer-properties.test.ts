import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Check, Reason, Verdict } from './index.ts';
import { answerForms } from './answer-forms.ts';
import { answerDiff, checkAnswer, graphemes, languageRules, reasons, verdictOf, verdicts } from './index.ts';
import { languages } from './languages/index.ts';

const language = fc.constantFrom(...Object.keys(languages), 'xx-Xxxx', '');

/** Letters, marks and punctuation that the rules of some language are about. */
const tellingLetters =
  " abeinostuéèüñçøåßœğıİłđаеёийьыабвіїґбκσςάόאבהוןةىأبالकिताबँ़がかっつパﾊ字语한국어ăâơ .?!-'’«\u0301\u0300\u030C\u0651\u05B8\u00A0\u3000Ａ";
const telling = fc.constantFrom(...Array.from(tellingLetters));
const anyLetter = fc.integer({ min: 0, max: 0x10_ff_ff }).map((point) => String.fromCodePoint(point));
const text = fc.string({ unit: fc.oneof({ weight: 9, arbitrary: telling }, anyLetter), maxLength: 12 });
/** Words of few letters, so that two of them are often near each other. */
const word = fc.string({ unit: fc.constantFrom(...Array.from('aesoénñ аеиё')), minLength: 3, maxLength: 7 });
/** A language and two words of which one is the other with a letter, an ending or an article changed. */
const pair = fc
  .record({
    tag: language,
    stem: word,
    letter: telling,
    place: fc.nat(7),
    kind: fc.nat(5),
    choice: fc.nat(50),
  })
  .map(({ tag, stem, letter, place, kind, choice }): [string, string, string] => {
    const { endings = [], leadingWords = {} } = languages[tag] ?? {};
    const ending = (index: number): string => pick(pick(endings, choice).split(' '), index).replace('-', '');
    const article = (index: number): string =>
      `${pick(
        Object.values(leadingWords).flatMap((says) => says.split(' ')),
        index,
      )} `;
    const [before, after] = [stem.slice(0, place), stem.slice(place)];
    const changes: [string, string][] = [
      [stem + ending(place), stem + ending(choice)],
      [article(place) + stem, article(choice) + stem],
      [before + letter + after, before + letter.normalize('NFD').slice(0, 1) + after],
      [stem, before + letter + after.slice(1)],
      [stem, before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2)],
      [stem, before + letter + after],
    ];
    return [tag, ...pick(changes, kind)];
  });
const pick = <Item>(items: readonly Item[], index: number): Item =>
  items[index % items.length] ?? ('' as Item);
const invisible = fc.constantFrom('\u200B', '\u200D', '\u00AD', '\uFEFF', '\u2060', '\uFE0F');

const check = (tag: string, typed: string, accepted: string, realWords: readonly string[] = []): Check =>
  checkAnswer(typed, { language: tag, accepted: [accepted], realWords });

const anyKey = { language, accepted: fc.array(text), otherSenses: fc.array(text), realWords: fc.array(text) };
const policies = { leadingWords: fc.constantFrom('free', 'tested'), caseMatters: fc.boolean() } as const;

describe('N9 the checker is total', () => {
  test('N9 any input gives a verdict and its reason, the same every time', () => {
    fc.assert(
      fc.property(text, fc.record({ ...anyKey, ...policies }), (typed, key) => {
        const first = checkAnswer(typed, key);
        expect(checkAnswer(typed, key)).toEqual(first);
        expect(first.verdict).toBe(verdictOf[first.reason]);
      }),
    );
  });

  test('N9 each verdict has a reason', () => {
    expect(new Set(reasons.map((reason) => verdictOf[reason]))).toEqual(new Set(verdicts));
  });
});

const isVisible = (answer: string): boolean =>
  /[^\s\p{Default_Ignorable_Code_Point}\u061C\u200E\u200F]/u.test(answer);

describe('N11 what is shown as right is right', () => {
  test('N11 every accepted answer pasted back is exact, whatever else the deck holds and the card asks', () => {
    fc.assert(
      fc.property(fc.record({ ...anyKey, ...policies }), (key) => {
        for (const answer of key.accepted.filter(isVisible)) {
          expect(checkAnswer(answer, key)).toMatchObject({ verdict: 'exact' });
        }
      }),
    );
  });
});

describe('N1 what cannot be seen changes nothing', () => {
  test('N1 composed or decomposed, an answer gets the same verdict for the same reason', () => {
    fc.assert(
      fc.property(language, text, text, (tag, typed, meant) => {
        const { verdict, reason } = check(tag, typed, meant);
        expect(check(tag, typed.normalize('NFD'), meant)).toMatchObject({ verdict, reason });
        expect(check(tag, typed, meant.normalize('NFD'))).toMatchObject({ verdict, reason });
      }),
    );
  });

  test('N1 invisible characters anywhere in the answer leave the verdict as it is', () => {
    fc.assert(
      fc.property(language, text, text, invisible, fc.nat(12), (tag, typed, meant, hidden, place) => {
        const letters = Array.from(typed);
        const strewn = [...letters.slice(0, place), hidden, ...letters.slice(place)].join('');
        expect(check(tag, strewn, meant).verdict).toBe(check(tag, typed, meant).verdict);
      }),
    );
  });
});

describe('N7 another word is not a slip', () => {
  const forgiven: readonly Verdict[] = ['typo', 'mark-missing', 'wrong-form', 'wrong-layout'];

  test('N7 nothing is forgiven that spells a word of the deck, nor what answers another question', () => {
    fc.assert(
      fc.property(pair, ([tag, typed, meant]) => {
        fc.pre(forgiven.includes(check(tag, typed, meant).verdict));
        expect(check(tag, typed, meant, [typed])).toMatchObject({ verdict: 'wrong', reason: 'another-word' });
        const key = { language: tag, accepted: [meant], otherSenses: [typed] };
        expect(checkAnswer(typed, key).verdict).toBe('other-sense');
      }),
    );
  });

  test('N7 a word of the deck that was not typed changes nothing', () => {
    fc.assert(
      fc.property(pair, word, ([tag, typed, meant], other) => {
        fc.pre(!['exact', 'accepted-variant'].includes(check(tag, typed, other).verdict));
        expect(check(tag, typed, meant, [other])).toEqual(check(tag, typed, meant));
      }),
    );
  });
});

describe('N7 what holds between two words holds both ways', () => {
  const mutual: readonly Reason[] = [
    'case-or-punctuation',
    'character-width',
    'optional-mark',
    'article-or-particle',
    'other-letter',
    'other-ending',
    'other-article',
  ];

  test.each(mutual)('N7 %s', (reason) => {
    fc.assert(
      fc.property(pair, ([tag, one, other]) => {
        expect(check(tag, other, one).reason === reason).toBe(check(tag, one, other).reason === reason);
      }),
      { numRuns: 1_000 },
    );
  });

  test('N7 a slip between words of the same length', () => {
    fc.assert(
      fc.property(pair, ([tag, one, other]) => {
        const length = (answer: string): number =>
          graphemes(answerForms(answer, languageRules(tag)).rest).length;
        fc.pre(length(one) === length(other));
        const [there, back] = [check(tag, other, one).verdict, check(tag, one, other).verdict];
        fc.pre(![there, back].includes('wrong-layout'));
        expect(there === 'typo').toBe(back === 'typo');
      }),
    );
  });
});

test('N8 the difference that is shown is made of what was typed and of what was meant', () => {
  fc.assert(
    fc.property(language, text, text, (tag, typed, meant) => {
      const { closest } = check(tag, typed, meant);
      const parts = answerDiff(typed, closest);
      const read = (without: string): string =>
        parts.map((part) => (part.kind === without ? '' : part.text)).join('');
      expect([read('missing'), read('extra')]).toEqual([typed, closest]);
    }),
  );
});
