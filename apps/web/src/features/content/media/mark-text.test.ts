import { describe, expect, test } from 'vitest';
import type { Selected } from './mark-text.ts';
import { listed, marked, placed, withReading } from './mark-text.ts';

/** A text in which what is selected stands between brackets. */
const at = (shown: string): Selected => {
  const from = shown.indexOf('[');
  return { text: shown.replace('[', '').replace(']', ''), from, to: shown.indexOf(']') - 1 };
};
const shown = ({ text, from, to }: Selected): string =>
  `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`;

describe('marks in a text field', () => {
  test.each([
    ['a [word] b', '**', 'a **[word]** b'],
    ['a[ word ]b', '*', 'a *[word]* b'],
    ['a **[word]** b', '**', 'a [word] b'],
    ['a [**word**] b', '**', 'a [word] b'],
    ['a **[word]** b', '*', 'a ***[word]*** b'],
    ['a ***[word]*** b', '*', 'a **[word]** b'],
    ['a [] b', '**', 'a **[]** b'],
  ] as const)('%s, %s: %s', (text, mark, became) => {
    expect(shown(marked(at(text), mark))).toBe(became);
  });

  test('each selected line becomes an item, and none again', () => {
    const list = listed(at('one\nt[wo\nth]ree\nfour'));
    expect(shown(list)).toBe('one\n- two\n- three[]\nfour');
    expect(listed({ ...list, from: 6 }).text).toBe('one\ntwo\nthree\nfour');
  });

  test('a reading is written where the word is', () => {
    expect(shown(withReading(at('[漢字]を')))).toBe('{漢字|[]}を');
    expect(shown(withReading(at('[]')))).toBe('{[]|}');
  });

  test('a picture stands on a line of its own', () => {
    expect(shown(placed(at('be[fo]re after'), '![](x)'))).toBe('befo\n![](x)\n[]re after');
    expect(shown(placed(at('[]'), '![](x)'))).toBe('![](x)\n[]');
    expect(shown(placed(at('a[]\nb'), '![](x)'))).toBe('a\n![](x)\n[]b');
  });
});
