import type { MediaId } from '@slova/domain';
import { mediaLimits, mediaTypes, termLimits } from '@slova/domain';
import { z } from 'zod';
import { id, instant, localText } from '../scalars.ts';

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

const contentType = z.enum(Object.keys(mediaTypes) as [keyof typeof mediaTypes]);

/** `POST media`: what is stored, and where it is; sides of a picture in pixels, null for a sound. */
export const storedMedia = z.object({
  id: mediaId,
  path: z.string(),
  contentType,
  byteSize: z.int(),
  width: z.int().nullable(),
  height: z.int().nullable(),
});

export const mediaRoomRequest = z.strictObject({ after: mediaId.optional() });

/** Room in bytes, what is taken of it, and a page of one's own pictures and sounds; `next` is the `after` of the page that follows. */
export const mediaRoom = z.object({
  roomBytes: z.number(),
  used: z.object({ shown: z.number(), all: z.number() }),
  media: z.array(
    z.object({
      id: mediaId,
      contentType,
      byteSize: z.int(),
      width: z.int().nullable(),
      height: z.int().nullable(),
      givenAt: instant,
      isCounted: z.boolean(),
      decks: z.array(z.object({ id: id<'deck'>(), title: localText, isShown: z.boolean() })),
    }),
  ),
  next: mediaId.nullable(),
});
