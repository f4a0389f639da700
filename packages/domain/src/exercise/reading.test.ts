import { describe, expect, test } from 'vitest';
import { readingAsAnswer, readingOf } from './reading.ts';
import { rubyParts } from './ruby-parts.ts';

describe('how the characters of a word are read', () => {
  test.each([
    ['食べる', 'たべる', 'ja', 'たべる'],
    ['頁', 'ページ', 'ja-JP', 'ページ'],
    ['食べる', 'taberɯ', 'ja', null],
    ['たべる', 'たべる', 'ja', null],
    ['你好', 'nǐ hǎo', 'zh', 'nǐ hǎo'],
    ['绿', 'lu:4', 'zh-Hans', 'lu:4'],
    ['你好', 'ㄋㄧˇ ㄏㄠˇ', 'zh-TW', 'ㄋㄧˇ ㄏㄠˇ'],
    ['水', 'ʂweɪ̯', 'zh', null],
    ['食べる', null, 'ja', null],
    ['house', 'haʊs', 'en', null],
  ])('«%s», pronounced «%s», in %s: %s', (headword, pronunciation, language, reading) => {
    expect(readingOf({ headword, pronunciation }, language)).toBe(reading);
  });

  test('may be written for the word in Japanese alone', () => {
    expect(readingAsAnswer({ headword: '犬', pronunciation: 'いぬ' }, 'ja')).toEqual(['いぬ']);
    expect(readingAsAnswer({ headword: '狗', pronunciation: 'gǒu' }, 'zh')).toEqual([]);
  });

  test.each([
    ['食べる', 'たべる', '食[た]べる'],
    ['食べ物', 'たべもの', '食[た]べ物[もの]'],
    ['お茶', 'おちゃ', 'お茶[ちゃ]'],
    ['サボる人', 'さぼるひと', 'サボる人[ひと]'],
    ['東京', 'とうきょう', '東京[とうきょう]'],
    ['日々', 'ひび', '日々[ひび]'],
    ['東京', 'とう きょう', '東[とう]京[きょう]'],
    ['你好', 'nǐ hǎo', '你[nǐ]好[hǎo]'],
    ['你好吗', 'nǐhǎo ma', '你好吗[nǐhǎo ma]'],
    ['食べる', 'くう', '食べる[くう]'],
  ])('«%s» read «%s» is %s', (word, reading, shown) => {
    const parts = rubyParts(word, reading);
    expect(parts.map((part) => part.base + (part.reading === null ? '' : `[${part.reading}]`)).join('')).toBe(
      shown,
    );
    expect(parts.map(({ base }) => base).join('')).toBe(word);
  });
});
