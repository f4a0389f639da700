import { plainText } from './field-text.ts';

/** A file that a field names; `said` is what it shows, where somebody wrote that down. */
export type NamedFile = { readonly name: string; readonly said: string; readonly isPicture: boolean };

/** A field with a placeholder for each file that it names. */
type FieldMedia = { readonly html: string; readonly files: readonly NamedFile[] };

/** Takes the sounds and pictures out of a field: `[sound:…]`, `<img>` and the players of HTML. */
export function fieldMedia(html: string): FieldMedia {
  const files: NamedFile[] = [];
  const replaced = html.replaceAll(/[\u{FDD0}\u{FDD1}]/gu, '').replace(tags, (tag, sound?: string) => {
    const written = sound ?? addressIn(tag);
    if (written === null) return tag;
    const [name, said] = [written, altIn(tag)].map((text) => plainText(text).trim());
    files.push({ name: name ?? '', said: said ?? '', isPicture: /^<img/iu.test(tag) });
    return ` ${open}${files.length - 1}${close} `;
  });
  return { html: replaced, files };
}

/** Which files a text has places for, in their order. */
export const placesIn = (text: string): number[] =>
  [...text.matchAll(placeholder)].map(([, index]) => Number(index));

/** The text of such a field with something in the place of each file. */
export const withMedia = (text: string, markOf: (file: number) => string): string =>
  text
    .replace(placeholder, (_all, index: string) => markOf(Number(index)))
    .split('\n')
    .map((line) => line.replace(/ +/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

// Signs that are none, so that no text has them.
const [open, close] = ['\u{FDD0}', '\u{FDD1}'];
const placeholder = /\u{FDD0}(\d+)\u{FDD1}/gu;
// Fields are of anybody: what is looked for is found, or not, without looking at any place twice.
const tags = /\[sound:([^\]]{0,300})\]|<(?:img|audio|video|source|object)\b(?:[^<>"']|"[^"]*"|'[^']*')*>/giu;

function addressIn(tag: string): string | null {
  const found = /\b(?:src|data)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu.exec(tag);
  return found && (found[1] ?? found[2] ?? found[3] ?? '');
}

function altIn(tag: string): string {
  const [, double, single] = /\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/iu.exec(tag) ?? [];
  return double ?? single ?? '';
}
