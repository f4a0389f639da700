import type { LearnerId, MediaType } from '@slova/domain';
import { mediaLimits, pictureFormatOf, soundTypeOf } from '@slova/domain';
import type { Clock } from '../clock.ts';
import type { UnitOfWork } from '../unit-of-work.ts';
import type { EncodePicture, Media, MediaStore, UsedRoom } from './media-ports.ts';

/** Why bytes are not stored: what they are, how many, how many pixels, or that there is no room left for their owner's. */
export type MediaTrouble = 'unknown-kind' | 'too-large' | 'too-many-pixels' | 'broken' | 'no-room';

export type GivenMedia = {
  readonly bytes: Uint8Array;
  /** Whose room it takes, and who may show it from now on; null: the house. */
  readonly owner: LearnerId | null;
  /** What alone will do; left out: either. */
  readonly kind?: 'picture' | 'sound' | undefined;
  /** Staff have all the room there is. */
  readonly isUnbounded?: boolean | undefined;
};
export type AddMedia = (given: GivenMedia) => Promise<Media | MediaTrouble>;

export type AddMediaPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly media: MediaStore;
  readonly encodePicture: EncodePicture;
  /** Bytes that each learner may bring. */
  readonly roomBytes: number;
  readonly clock: Clock;
};

/**
 * Stores a picture or a sound, by what its bytes are and not by what somebody calls them: pictures made anew, sounds as they are.
 * The same content again takes no more room.
 */
export function makeAddMedia(ports: AddMediaPorts): AddMedia {
  return async (given) => {
    const made = await contentOf(given, ports);
    return typeof made === 'string' ? made : store(ports, given, made);
  };
}

type Content = Pick<Media, 'contentType' | 'width' | 'height'> & { readonly bytes: Uint8Array };

async function contentOf(
  { bytes, kind }: GivenMedia,
  { encodePicture, media, unitOfWork }: AddMediaPorts,
): Promise<Content | MediaTrouble> {
  const sound = kind === 'picture' ? null : soundTypeOf(bytes);
  if (sound) return soundOf(bytes, sound);
  const format = kind === 'sound' ? null : pictureFormatOf(bytes);
  if (!format) return 'unknown-kind';
  if (bytes.length > mediaLimits.pictureBytes) return 'too-large';
  // What was made here is not made once more: it would lose a little each time, and come back from a journey as another.
  const known =
    format === 'webp' ? await unitOfWork(({ media: rows }) => rows.find(media.addressOf(bytes))) : null;
  if (known?.contentType === 'image/webp') return { ...known, bytes };
  const picture = await encodePicture(bytes);
  return typeof picture === 'string' ? picture : { ...picture, contentType: 'image/webp' };
}

const soundOf = (bytes: Uint8Array, contentType: MediaType): Content | MediaTrouble =>
  bytes.length > mediaLimits.soundBytes ? 'too-large' : { bytes, contentType, width: null, height: null };

/** In one transaction, with the address claimed: what is being thrown away is gone before, or stays. */
function store(
  { unitOfWork, media: kept, roomBytes, clock }: AddMediaPorts,
  { owner, isUnbounded = false }: GivenMedia,
  { bytes, contentType, width, height }: Content,
): Promise<Media | MediaTrouble> {
  const id = kept.addressOf(bytes);
  return unitOfWork(async ({ media }) => {
    const used = owner === null ? none : await media.lockUsedBytes(owner, id);
    await media.claim(id);
    const isBounded = owner !== null && !isUnbounded;
    if (isBounded && !fits(used, bytes.length, roomBytes)) return 'no-room';
    const added: Media = { id, contentType, byteSize: bytes.length, width, height, storedAt: clock() };
    await media.add(added, owner);
    await kept.keep(bytes);
    return added;
  });
}

const none: UsedRoom = { shown: 0, all: 0 };

/** What was taken out again is kept for histories and has as much room besides: taking out makes room, and not without end. */
const fits = ({ shown, all }: UsedRoom, bytes: number, roomBytes: number): boolean =>
  shown + bytes <= roomBytes && all + bytes <= 2 * roomBytes;
