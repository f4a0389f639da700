import type { MediaId } from '../media-id.ts';
import type { PictureSize } from '../rich-media.ts';
import type { RowProblemCode } from './import-row.ts';

/** A file of an import as it is kept in the store. */
export type CarriedMedia =
  | { readonly kind: 'sound'; readonly id: MediaId }
  | ({ readonly kind: 'picture'; readonly id: MediaId } & PictureSize);

/** Why a file of an import is not in the store: it is not there, of no use, or there is no room left for it. */
export type MediaLoss = Extract<RowProblemCode, 'media_missing' | 'media_unusable' | 'media_no_room'>;

/** What has become of the file that a row names. */
export type FindMedia = (name: string) => CarriedMedia | MediaLoss;
