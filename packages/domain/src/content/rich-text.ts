import type { RichMedia } from './rich-media.ts';
import { mediaMark, readMediaMark } from './rich-media.ts';

/** A piece of a line. Nothing in it is markup any more: whoever shows it makes elements of it, never HTML of a text. */
export type RichInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'ruby'; readonly base: string; readonly reading: string }
  | RichMedia
  | { readonly kind: 'bold' | 'italic'; readonly parts: readonly RichInline[] };

export type RichLine = readonly RichInline[];
export type RichBlock = {
  readonly kind: 'paragraph' | 'bullets' | 'numbers';
  /** Lines of the paragraph, or items of the list. */
  readonly lines: readonly RichLine[];
};

/**
 * What an author's text means (CON-4): `**bold**`, `*italic*`, `{漢字|かんじ}` for a reading above, `![what it shows](picture:…)`
 * and `![what is heard](sound:…)` for what is in our own store, lines that begin with `- ` or `1. ` for lists, an empty line
 * between paragraphs, and `\` before a sign that is meant as it is. All else is text as it stands, HTML and addresses of other
 * places too, so that nothing can be hidden in it and nothing is lost. Takes time in proportion to the text.
 */
export function richText(text: string): readonly RichBlock[] {
  const blocks: { kind: RichBlock['kind']; lines: RichLine[] }[] = [];
  let isOpen = false;
  for (const line of text.split('\n')) {
    const { kind, rest } = lineOf(line);
    const last = blocks.at(-1);
    if (rest === '') isOpen = false;
    else if (isOpen && last?.kind === kind) last.lines.push(richLine(rest));
    else {
      blocks.push({ kind, lines: [richLine(rest)] });
      isOpen = true;
    }
  }
  return blocks;
}

function lineOf(line: string): { kind: RichBlock['kind']; rest: string } {
  const rest = line.trim();
  const list = /^(?:[-•]|\d{1,3}[.)])\s+(?=\S)/u.exec(rest)?.[0];
  if (list === undefined) return { kind: 'paragraph', rest };
  return { kind: /^\d/u.test(list) ? 'numbers' : 'bullets', rest: rest.slice(list.length) };
}

const token = new RegExp(
  [
    String.raw`\\(?<escaped>[\\*{|}.!\-])`,
    String.raw`\{(?<base>[^{}|]+)\|(?<reading>[^{}|]+)\}`,
    String.raw`(?<media>${mediaMark.source})`,
    String.raw`(?<stars>\*+)`,
    String.raw`[^\\*{!]+|[\\{!]`,
  ].join('|'),
  'gu',
);

type Mark = '*' | '**';
type Open = { readonly mark: Mark | ''; readonly parts: RichInline[] };

/** One line without its place in a list. */
export function richLine(line: string): RichLine {
  const whole: Open = { mark: '', parts: [] };
  const opened = [whole];
  for (const found of line.matchAll(token)) {
    const { escaped, base, reading, stars, media } = found.groups ?? {};
    const into = opened.at(-1) ?? whole;
    const stored = media === undefined ? null : readMediaMark(media);
    if (stars !== undefined) takeStars(opened, line, found.index, stars.length);
    else if (base !== undefined && reading !== undefined)
      into.parts.push({ kind: 'ruby', base: base.trim(), reading: reading.trim() });
    else if (stored) into.parts.push(stored);
    else addText(into, escaped ?? found[0]);
  }
  while (opened.length > 1) takeBack(opened);
  return whole.parts;
}

/** Stars end what others began, or else begin something; those that can do neither, as in 2 * 3 and 2*3, are stars. */
function takeStars(opened: Open[], line: string, at: number, count: number): void {
  const [before = ' ', after = ' '] = [line[at - 1], line[at + count]];
  const areStars = count > 3 || (/\d/u.test(before) && /\d/u.test(after));
  let left = count;
  if (!areStars && /\S/u.test(before)) left -= closeMarks(opened, left);
  if (!areStars && /\S/u.test(after)) left -= openMarks(opened, left);
  const into = opened.at(-1);
  if (into) addText(into, '*'.repeat(left));
}

/** Ends what these stars can end and says how many of them that took. */
function closeMarks(opened: Open[], stars: number): number {
  const mark = stars === 3 ? opened.at(-1)?.mark : marks[stars];
  if (!mark || !opened.some((each) => each.mark === mark)) return 0;
  while (opened.at(-1)?.mark !== mark) takeBack(opened);
  const { parts = [] } = opened.pop() ?? {};
  opened.at(-1)?.parts.push({ kind: mark === '**' ? 'bold' : 'italic', parts });
  return mark.length + closeMarks(opened, stars - mark.length);
}

function openMarks(opened: Open[], stars: number): number {
  const begun: readonly Mark[] =
    stars === 3 ? ['**', '*'] : [marks[stars]].filter((mark) => mark !== undefined);
  // What is bold cannot become more so; this also bounds the depth.
  if (begun.some((mark) => opened.some((each) => each.mark === mark))) return 0;
  for (const mark of begun) opened.push({ mark, parts: [] });
  return begun.join('').length;
}

const marks: readonly (Mark | undefined)[] = [undefined, '*', '**'];

/** What was begun and never ended had not begun. */
function takeBack(opened: Open[]): void {
  const unfinished = opened.pop();
  const into = opened.at(-1);
  if (!unfinished || !into) return;
  addText(into, unfinished.mark);
  for (const part of unfinished.parts) {
    if (part.kind === 'text') addText(into, part.text);
    else into.parts.push(part);
  }
}

function addText({ parts }: Open, text: string): void {
  const last = parts.at(-1);
  if (text === '') return;
  if (last?.kind === 'text') parts.splice(-1, 1, { kind: 'text', text: last.text + text });
  else parts.push({ kind: 'text', text });
}
