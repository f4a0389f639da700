import type { LanguageRules } from './language-rules.ts';

type Layout = NonNullable<LanguageRules['layout']>;

/**
 * What a text would have been with the same keys on the language's own layout, for each other layout that it may have been
 * typed on (rule N4). A text that holds letters of its own layout was not typed on another one.
 */
export function retyped(text: string, own: Layout): string[] {
  const others = (Object.keys(keys) as Layout[]).filter(
    (layout) => layout !== own && !Array.from(text).some((letter) => isOnlyOn(letter, own, layout)),
  );
  return others.map((layout) => onLayout(text, keys[layout], keys[own])).filter((other) => other !== text);
}

const isOnlyOn = (letter: string, own: Layout, other: Layout): boolean =>
  keys[own].includes(letter) && !keys[other].includes(letter) && /\p{L}/u.test(letter);

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
