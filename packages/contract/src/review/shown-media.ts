import { z } from 'zod';

/** A picture as it is seen: its content is at `/media/{id}`, its sides are in pixels. */
export const shownPicture = z.object({ id: z.string(), width: z.int(), height: z.int() });

/** With what it shows, in words that may name the answer. */
export const namedPicture = shownPicture.extend({ alt: z.string() });

/** The word that is learnt, recorded: what is heard is at `/media/{soundId}`. */
export const soundId = z.string().optional();
