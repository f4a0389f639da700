import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageRules, normalise } from './index.ts';
import { languages } from './languages/index.ts';
import { withoutDiacritics, withoutOptionalMarks } from './normalise.ts';

const tags = [...Object.keys(languages), 'xx'];
/** Any code points, those that normalising is about more often than others. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0x10_ff_ff }),
      fc.constantFrom(
        ...Array.from(' .?!«”’—aİIёй\u0301\u00A0\u200B', (letter) => letter.codePointAt(0) ?? 0),
      ),
    ),
  )
  .map((points) => String.fromCodePoint(...points));

describe('N1 the form in which answers are compared', () => {
  test.each([
    ['decomposed letters are composed', 'e\u0301', 'é'],
    [
      'zero-width characters, soft hyphens and byte order marks go',
      '\uFEFFa\u00ADb\u200B\u200C\u200D\u2060c',
      'abc',
    ],
    ['all kinds of spaces are one', ' a\u00A0\u2009\t b\u3000', 'a b'],
    ['quotes are unified', '«a» “b” „c‟ ‘d’', '"a" "b" "c" \'d\''],
    ['dashes are unified', 'a‐b‑c–d—e−f', 'a-b-c-d-e-f'],
    ['final punctuation goes, with the Spanish marks that open it', '¿Qué?', 'qué'],
    ['inner punctuation stays', 'e.g. this', 'e.g. this'],
    ['case is folded', 'ДОМ House', 'дом house'],
  ])('N1 %s', (_, text, form) => {
    expect(normalise(text, languageRules('en'))).toBe(form);
  });

  test('N1 compatibility forms stay what they are: no blanket NFKC', () => {
    expect(['m²', 'ﬁnd', '½', '№ 5'].map((text) => normalise(text, languageRules('en')))).toEqual([
      'm²',
      'ﬁnd',
      '½',
      '№ 5',
    ]);
  });

  test('N1 normalising twice changes nothing more, in any language', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...tags), (text, language) => {
        const rules = languageRules(language);
        const once = normalise(text, rules);
        expect(normalise(once, rules)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('N2 marks by language', () => {
  test.each([
    ['ru', 'мука\u0301', 'мука'],
    ['ru', 'ёлка', 'елка'],
    ['ru', 'й', 'й'],
    ['es', 'ñ', 'ñ'],
    ['es', 'á', 'á'],
    ['en', 'é', 'é'],
    ['xx', 'е\u0301', 'е\u0301'],
  ])('N2 in %s «%s» may be written «%s»', (language, text, plain) => {
    expect(withoutOptionalMarks(text, languageRules(language))).toBe(plain.normalize('NFC'));
  });

  test('N2 a forgotten accent is seen as one, a letter of its own is not touched', () => {
    expect(withoutDiacritics('árbol, pingüino, año', languageRules('es'))).toBe('arbol, pinguino, año');
    expect(withoutDiacritics('й, ё', languageRules('ru'))).toBe('й, ё');
  });

  test('N2 a regional tag has the rules of its language, an unknown one compares letter by letter', () => {
    expect(languageRules('es-MX')).toBe(languageRules('es'));
    expect(languageRules('RU')).toBe(languageRules('ru'));
    expect(languageRules('xx').optionalMarks).toBeUndefined();
    expect(languageRules('constructor')).toBe(languageRules('xx'));
  });
});

describe('N3 case by language', () => {
  test.each([
    ['tr', 'I', 'ı'],
    ['tr', 'İ', 'i'],
    ['az', 'I', 'ı'],
    ['en', 'I', 'i'],
    ['xx', 'I', 'i'],
  ])('N3 in %s %s is the capital of %s', (language, capital, small) => {
    expect(normalise(capital, languageRules(language))).toBe(small);
  });
});
