import type { SessionItem } from './exercise.ts';

/** The word that an exercise shows; null where it is only to be heard, and naming it would give it away. */
export function wordOf({ exercise }: SessionItem): string | null {
  return exercise.type === 'listening' ? null : exercise.prompt.text;
}
