import { createHash } from 'node:crypto';
import type { MediaId } from '@slova/domain';

/** SHA-256 of bytes, in hex: where they are kept. */
export const addressOf = (bytes: Uint8Array): MediaId =>
  createHash('sha256').update(bytes).digest('hex') as MediaId;
