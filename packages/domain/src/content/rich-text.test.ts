import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MediaId } from './media-id.ts';
import type { RichBlock, RichInline } from './rich-text.ts';
import { richText } from './rich-text.ts';

const words = (text: string): RichInline => ({ kind: 'text', text });
const bold = (...parts: RichInline[]): RichInline => ({ kind: 'bold', parts });
const italic = (...parts: RichInline[]): RichInline => ({ kind: 'italic', parts });
const stored = '0123456789abcdef'.repeat(4) as MediaId;
const line = (text: string): unknown => richText(text)[0]?.lines[0];

describe('rich text', () => {
  test('knows bold, italic, both at once, and a reading above', () => {
    expect(line('a **b** c')).toEqual([words('a '), bold(words('b')), words(' c')]);
    expect(line('*a **b** c*')).toEqual([italic(words('a '), bold(words('b')), words(' c'))]);
    expect(line('***both***')).toEqual([bold(italic(words('both')))]);
    expect(line('日**本**語')).toEqual([words('日'), bold(words('本')), words('語')]);
    expect(line('*{漢字|かんじ}*')).toEqual([italic({ kind: 'ruby', base: '漢字', reading: 'かんじ' })]);
  });

  test('shows pictures and plays sounds of our own store', () => {
    expect(line(`a ![a **fox**](picture:${stored} 640x480)`)).toEqual([
      words('a '),
      { kind: 'picture', media: stored, said: 'a **fox**', size: { width: 640, height: 480 } },
    ]);
    expect(line(`*![](sound:${stored})*`)).toEqual([italic({ kind: 'sound', media: stored, said: '' })]);
    expect(line(`\\![a](sound:${stored})`)).toEqual([words(`![a](sound:${stored})`)]);
  });

  test('has lists, lines and paragraphs', () => {
    expect(
      richText('one\ntwo\n\n- a\n- b\n3. c\n\nend').map(({ kind, lines }) => [kind, lines.length]),
    ).toEqual([
      ['paragraph', 2],
      ['bullets', 2],
      ['numbers', 1],
      ['paragraph', 1],
    ]);
  });

  test.each([
    '2 * 3 * 4',
    '2*3*4',
    'a ** b',
    '**never ended',
    '*a**',
    '****',
    '{a}',
    '{|}',
    '{{gap}}',
    '<b onclick="x()">no</b>',
    'a_b_c',
    'C:\\new',
    '![a](https://elsewhere.example/fox.png)',
    '![a](picture:../../etc/passwd)',
    `![a](picture:${'A'.repeat(64)})`,
    `![a](picture:${'0'.repeat(64)} onerror=x)`,
    `![a](script:${'0'.repeat(64)})`,
    'What? No!',
  ])('leaves %s as it is', (text) => {
    expect(line(text)).toEqual([words(text)]);
  });

  test('takes a sign as it is after a backslash, so that everything can be said', () => {
    expect(line('\\*a\\* \\{b\\|c\\} \\\\')).toEqual([words('*a* {b|c} \\')]);
    expect(richText('\\- no list')).toEqual([{ kind: 'paragraph', lines: [[words('- no list')]] }]);
  });

  test('loses nothing but markup, whatever is written', () => {
    const anything = fc.string({
      unit: fc.constantFrom('*', '**', '{', '}', '|', '\\', '-', '1. ', ' ', '\n', 'a', '<', '漢'),
    });
    const said = (text: string): string => text.replace(/[*{}|\\\s\d.-]/gu, '');
    fc.assert(
      fc.property(anything, (text) => {
        expect(said(richText(text).map(blockWords).join(''))).toBe(said(text));
      }),
      { numRuns: 500 },
    );
  });

  test('takes time in proportion to the text, also for a hostile one', () => {
    const startedMs = Date.now();
    for (const part of ['*a ', '**a ', '{a', '{a|', '\\', '*', '***a', '![', `![a](sound:`])
      richText(part.repeat(20_000 / part.length));
    expect(Date.now() - startedMs).toBeLessThan(2_000);
  });
});

const blockWords = ({ lines }: RichBlock): string => lines.flat().map(partWords).join('');
function partWords(part: RichInline): string {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'picture' || part.kind === 'sound') return part.said;
  return part.kind === 'ruby' ? part.base + part.reading : part.parts.map(partWords).join('');
}
