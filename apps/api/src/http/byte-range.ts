import type { MediaPart } from '@slova/application';

/**
 * The part of `byteSize` bytes that a Range header asks for (RFC 9110, §14.1.2). Null for all of it, also where it asks for
 * something else than one range of bytes; a server may leave that unheeded.
 */
export function byteRange(header: string | undefined, byteSize: number): MediaPart | 'unsatisfiable' | null {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/u.exec(header ?? '') ?? [];
  if (from === '' && to === '') return null;
  const end = byteSize - 1;
  const [first, last] =
    from === ''
      ? [Math.max(0, byteSize - Number(to)), end]
      : [Number(from), Math.min(end, Number(to || end))];
  // Turned round it is no range at all.
  if (from !== '' && to !== '' && Number(to) < first) return null;
  return first > last ? 'unsatisfiable' : { first, last };
}
