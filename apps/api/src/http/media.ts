import { Readable } from 'node:stream';
import type { Media, MediaQueries, MediaReader, MediaStore } from '@slova/application';
import { isMediaId, may, mediaTypes } from '@slova/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { byteRange } from './byte-range.ts';
import type { CallerPorts } from './caller.ts';
import { callerOf } from './caller.ts';
import { refuse } from './refuse.ts';

type Stored = { readonly queries: MediaQueries; readonly store: MediaStore };

/**
 * Stored content under its address, for those who may have it, in parts where a part is asked for: Safari plays nothing else. It is
 * what the table says it is, whatever its bytes may look like, and may be kept for good: the same address never has other content.
 */
export function media(app: FastifyInstance, { queries, store }: Stored, ports: CallerPorts): void {
  app.get<{ Params: { id: string } }>('/media/:id', async (request, reply) => {
    const { id } = request.params;
    const found = isMediaId(id)
      ? ((await queries.find(id, null)) ?? (await queries.find(id, await readerOf(request, reply, ports))))
      : null;
    if (!found) return refuse(request, reply, notFound);
    const part = byteRange(request.headers.range, found.byteSize);
    if (part === 'unsatisfiable') {
      return reply.code(416).header('content-range', `bytes */${found.byteSize}`).send();
    }
    const content = await store.read(found.id, part ?? undefined);
    if (!content) return refuse(request, reply, notFound);
    describe(reply, found, found.isPublic);
    if (part) {
      void reply.code(206).header('content-range', `bytes ${part.first}-${part.last}/${found.byteSize}`);
    }
    const length = part ? part.last - part.first + 1 : found.byteSize;
    return reply.header('content-length', length).send(Readable.from(content, { objectMode: false }));
  });
}

const notFound = { code: 'not_found', httpStatus: 404 } as const;

async function readerOf(
  request: FastifyRequest,
  reply: FastifyReply,
  ports: CallerPorts,
): Promise<MediaReader> {
  const learner = await callerOf(request, reply, ports).authenticate();
  return learner && { id: learner.id, isStaff: may(learner.role, 'moderate-content') };
}

/** Opened by itself, it is a page without rights: no script, no form, nothing of ours. */
function describe(reply: FastifyReply, { id, contentType }: Media, isPublic: boolean): void {
  void reply.type(contentType).headers({
    'accept-ranges': 'bytes',
    'cache-control': `${isPublic ? 'public' : 'private'}, max-age=31536000, immutable`,
    'content-disposition': `inline; filename="${id}.${mediaTypes[contentType]}"`,
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
  });
}
