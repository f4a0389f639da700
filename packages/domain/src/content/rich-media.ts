import type { MediaId } from './media-id.ts';
import { isMediaId } from './media-id.ts';

/** A size in pixels, so that a page leaves room for a picture before it has come. */
export type PictureSize = { readonly width: number; readonly height: number };

/** A picture or a sound of our own store in an author's text; `said` is what it shows or what is heard, in words. */
export type RichMedia =
  | {
      readonly kind: 'picture';
      readonly media: MediaId;
      readonly said: string;
      readonly size: PictureSize | null;
    }
  | { readonly kind: 'sound'; readonly media: MediaId; readonly said: string };

/**
 * How either is written: `![a red fox](picture:<address> 640x480)`, `![fox](sound:<address>)`. Nothing but an address of our own
 * store can stand there, so that no text makes a browser ask another place for anything.
 */
export const mediaMark =
  /!\[[^[\]\n]{0,300}\]\((?:picture|sound):[0-9a-f]{64}(?: [1-9]\d{0,4}x[1-9]\d{0,4})?\)/u;

const parts =
  /^!\[(?<said>[^\]]*)\]\((?<kind>picture|sound):(?<media>[0-9a-f]+)(?: (?<width>\d+)x(?<height>\d+))?\)$/u;

/** What one mark means; null when it is none. */
export function readMediaMark(mark: string): RichMedia | null {
  const { said = '', kind, media = '', width, height } = parts.exec(mark)?.groups ?? {};
  if (!isMediaId(media)) return null;
  if (kind === 'sound') return { kind, media, said: said.trim() };
  const size = width === undefined ? null : { width: Number(width), height: Number(height) };
  return { kind: 'picture', media, said: said.trim(), size };
}

/** The mark that means it. Brackets would end its words too early, so they become round ones. */
export function writeMediaMark(media: RichMedia): string {
  const round = media.said.replaceAll('[', '(').replaceAll(']', ')');
  const said = [...round.replaceAll(/\s+/gu, ' ').trim()].slice(0, 250).join('');
  const size = media.kind === 'picture' && media.size ? ` ${media.size.width}x${media.size.height}` : '';
  return `![${said}](${media.kind}:${media.media}${size})`;
}
