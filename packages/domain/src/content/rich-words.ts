import type { RichInline } from './rich-text.ts';
import { richText } from './rich-text.ts';

/**
 * An author's text in words alone, on one line, for where there is room for no more: a card in a list, a page's description for
 * other sites. Pictures and sounds are what is said of them.
 */
export function richWords(text: string): string {
  const lines = richText(text).flatMap((block) => block.lines);
  return lines
    .map((line) => line.map(wordsOf).join('').trim())
    .filter((line) => line !== '')
    .join(' ');
}

function wordsOf(part: RichInline): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'ruby':
      return part.base;
    case 'picture':
    case 'sound':
      return part.said;
    case 'bold':
    case 'italic':
      return part.parts.map(wordsOf).join('');
  }
}
