import type { AddMedia, AddMediaPorts, MediaStore } from '../index.ts';
import { makeAddMedia } from '../index.ts';
import { memoryMediaStore } from './memory/media-store.ts';
import type { World } from './world.ts';

/** Stores what a test gives. A picture stays the bytes that it is, of four by three pixels. */
export function addsMedia(
  { unitOfWork }: Pick<World, 'unitOfWork'>,
  clock: () => Date,
  { media = memoryMediaStore(), roomBytes = 1_000_000 }: { media?: MediaStore; roomBytes?: number } = {},
): AddMedia {
  const encodePicture: AddMediaPorts['encodePicture'] = (bytes) =>
    Promise.resolve({ bytes, width: 4, height: 3 });
  return makeAddMedia({ unitOfWork, media, encodePicture, roomBytes, clock });
}
