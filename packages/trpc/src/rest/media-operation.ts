import { storedMedia } from '@slova/contract';
import { mediaLimits } from '@slova/domain';
import type { ZodOpenApiOperationObject } from 'zod-openapi';
import { problem } from './problem.ts';

const refused = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problem } },
});

const mebibytes = (bytes: number): number => bytes / 1_024 / 1_024;
const { pictureBytes, soundBytes, pictureSide } = mediaLimits;

/** `POST media`: a file comes as plain bytes, past the procedures. */
export const mediaOperation: ZodOpenApiOperationObject = {
  operationId: 'mediaAdd',
  summary: 'Store a picture or a sound, for a term or a text to name',
  description:
    `A picture (PNG, JPEG, WebP, GIF, AVIF; at most ${mebibytes(pictureBytes)} MiB) is made into WebP of at most ${pictureSide} pixels ` +
    `a side; a sound (MP3, Ogg, WAV, M4A, WebM; at most ${mebibytes(soundBytes)} MiB) is stored as it is. What nothing names is ` +
    'thrown away after a week.',
  tags: ['media'],
  security: [{ session: [] }],
  requestBody: {
    required: true,
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  },
  responses: {
    201: { description: 'Stored.', content: { 'application/json': { schema: storedMedia } } },
    400: refused('The picture is damaged.'),
    401: refused('There is no session.'),
    409: refused('There is no room left for what you bring.'),
    413: refused('There is too much of it.'),
    415: refused('It is neither a picture nor a sound that is taken.'),
    429: refused('Too many files; `Retry-After` says when to come back.'),
    default: refused('Refused or failed.'),
  },
};
