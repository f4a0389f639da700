import { Readable } from 'node:stream';
import type { Media, MediaQueries, MediaStore } from '@slova/application';
import { isMediaId, mediaTypes } from '@slova/domain';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { byteRange } from './byte-range.ts';
import { refuse } from './refuse.ts';

/**
 * Stored content under its address, in parts where a part is asked for: Safari plays nothing else. It is what the table says it
 * is, whatever its bytes may look like, and may be kept for good: the same address never has other content.
 */
export function media(app: FastifyInstance, queries: MediaQueries, store: MediaStore): void {
  app.get<{ Params: { id: string } }>('/media/:id', async (request, reply) => {
    const { id } = request.params;
    const found = isMediaId(id) ? await queries.find(id) : null;
    if (!found) return refuse(request, reply, notFound);
    const part = byteRange(request.headers.range, found.byteSize);
    if (part === 'unsatisfiable') {
      return reply.code(416).header('content-range', `bytes */${found.byteSize}`).send();
    }
    const content = await store.read(found.id, part ?? undefined);
    if (!content) return refuse(request, reply, notFound);
    describe(reply, found);
    if (part) {
      void reply.code(206).header('content-range', `bytes ${part.first}-${part.last}/${found.byteSize}`);
    }
    const length = part ? part.last - part.first + 1 : found.byteSize;
    return reply.header('content-length', length).send(Readable.from(content, { objectMode: false }));
  });
}

const notFound = { code: 'not_found', httpStatus: 404 } as const;

function describe(reply: FastifyReply, { id, contentType }: Media): void {
  void reply.type(contentType).headers({
    'accept-ranges': 'bytes',
    'cache-control': 'public, max-age=31536000, immutable',
    'content-disposition': `inline; filename="${id}.${mediaTypes[contentType]}"`,
    'x-content-type-options': 'nosniff',
  });
}
