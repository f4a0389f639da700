import type { LanguageRules } from './language-rules.ts';

type Layout = NonNullable<LanguageRules['layout']>;

/**
 * What a text would have been with the same keys on the language's own layout, for each other layout that has all its letters
 * (rule N4).
 */
export function retyped(text: string, own: Layout): string[] {
  const letters = text.match(/\p{L}/gu) ?? [];
  const others = (Object.keys(keys) as Layout[]).filter(
    (layout) => layout !== own && letters.every((letter) => keys[layout].includes(letter)),
  );
  return others.map((layout) => onLayout(text, keys[layout], keys[own])).filter((other) => other !== text);
}

// The same keys, row by row, plain and shifted: `qwertyuiop[]asdfghjkl;'zxcvbnm,./ (Windows layouts; Hebrew SI 1452).
const keys: Readonly<Record<Layout, string>> = {
  us: '`qwertyuiop[]asdfghjkl;\'zxcvbnm,./~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?',
  ru: 'ёйцукенгшщзхъфывапролджэячсмитьбю.ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,',
  uk: "'йцукенгшщзхїфівапролджєячсмитьбю.₴ЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄЯЧСМИТЬБЮ,",
  // The semicolon's key is the dead key of the tonos; it comes before its vowel.
  el: '`;ςερτυθιοπ[]ασδφγηξκλ\u0301\'ζχψωβνμ,./~:ΣΕΡΤΥΘΙΟΠ{}ΑΣΔΦΓΗΞΚΛ\u0308"ΖΧΨΩΒΝΜ<>?',
  he: ';/\'קראטוןםפ][שדגכעיחלךף,זסבהנמצתץ.~QWERTYUIOP}{ASDFGHJKL:"ZXCVBNM><?',
};

function onLayout(text: string, from: string, to: string): string {
  const letters = Array.from(text, (letter) => {
    const key = from.indexOf(letter);
    return key < 0 ? letter : (to[key] ?? letter);
  });
  return letters
    .join('')
    .replace(/([\u0301\u0308])(\p{L})/gu, '$2$1')
    .normalize('NFC');
}
