import type { MediaId, TermPicture } from '@slova/domain';
import type { StoredMedia } from './send-media.ts';

/** What was stored, as the picture of a word; null: it is none. */
export function pictureOf({ id, width, height }: StoredMedia, alt: string): TermPicture | null {
  return width === null || height === null ? null : { id: id as MediaId, alt, width, height };
}
