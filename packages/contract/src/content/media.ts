import type { MediaId } from '@slova/domain';
import { mediaLimits, mediaTypes, termLimits } from '@slova/domain';
import { z } from 'zod';

/** The address of stored content: SHA-256 of its bytes. */
export const mediaId = z.string().regex(/^[0-9a-f]{64}$/u) as unknown as z.ZodType<MediaId, string>;

const side = z.int().min(1).max(mediaLimits.pictureSide);

/** A picture of a term, its sides in pixels. */
export const termPicture = z.strictObject({
  id: mediaId,
  /** What is to be seen. */
  alt: z.string().max(2 * termLimits.alt),
  width: side,
  height: side,
});

/** `POST media`: what is stored, and where it is; sides of a picture in pixels, null for a sound. */
export const storedMedia = z.object({
  id: mediaId,
  path: z.string(),
  contentType: z.enum(Object.keys(mediaTypes) as [keyof typeof mediaTypes]),
  byteSize: z.int(),
  width: z.int().nullable(),
  height: z.int().nullable(),
});
