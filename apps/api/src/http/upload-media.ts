import { Readable } from 'node:stream';
import type { AddMedia, MediaTrouble } from '@slova/application';
import type { ErrorCode, Learner } from '@slova/domain';
import { DomainError, may, mediaLimits } from '@slova/domain';
import type { Limiter } from '@slova/platform';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { CallerPorts } from './caller.ts';
import { forLearner } from './for-learner.ts';

type Uploading = {
  readonly addMedia: AddMedia;
  /** How many files a learner may give, by their id. */
  readonly uploads: Limiter;
};

/** What one learner may give in ten minutes: work to do, even where nothing of it is kept. */
export const mediaUploads = { name: 'media-upload', tries: 300, perSeconds: 600 } as const;

/** `POST /api/v1/media`: a picture or a sound as plain bytes. It is its learner's until a term or a text names it. */
export function uploadMedia(
  app: FastifyInstance,
  { addMedia, uploads }: Uploading,
  ports: CallerPorts,
): void {
  app.post('/media', { bodyLimit: mediaLimits.pictureBytes, config: { isUpload: true } }, (request, reply) =>
    forLearner(request, reply, ports, async (learner) => {
      await spend(uploads, learner, reply);
      const bytes = await wholeOf(request.body);
      const isUnbounded = may(learner.role, 'moderate-content');
      const added = await addMedia({ bytes, owner: learner.id, isUnbounded });
      if (typeof added === 'string') throw new DomainError(codeOf[added]);
      const { storedAt: _storedAt, ...stored } = added;
      return reply
        .code(201)
        .header('cache-control', 'no-store')
        .send({ ...stored, path: `/media/${added.id}` });
    }),
  );
}

const codeOf: Readonly<Record<MediaTrouble, ErrorCode>> = {
  'unknown-kind': 'media_unknown_kind',
  'too-large': 'media_too_large',
  'too-many-pixels': 'media_too_many_pixels',
  broken: 'media_broken',
  'no-room': 'media_no_room',
};

async function spend(uploads: Limiter, { id }: Learner, reply: FastifyReply): Promise<void> {
  const wait = await uploads.spend(id);
  if (wait === null) return;
  void reply.header('retry-after', wait);
  throw new DomainError('too_many_requests');
}

/** A body of no more bytes than fit; what comes after them is not waited for. */
async function wholeOf(body: unknown): Promise<Uint8Array> {
  if (!(body instanceof Readable)) throw new DomainError('media_unknown_kind');
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body as AsyncIterable<Uint8Array>) {
    length += piece.length;
    if (length > mediaLimits.pictureBytes) throw new DomainError('media_too_large');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
