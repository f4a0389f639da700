import type {
  ExportArchive,
  ExportFormat,
  ExportPackage,
  ExportQueries,
  GiveImport,
} from '@slova/application';
import { importLimits, writeDeck } from '@slova/application';
import type { DeckId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { z } from 'zod';
import type { CallerPorts } from './caller.ts';
import { forLearner } from './for-learner.ts';

type Transfer = {
  readonly giveImport: GiveImport;
  readonly exports: ExportQueries;
  readonly exportPackage: ExportPackage;
  readonly exportArchive: ExportArchive;
};

const upload = z.strictObject({
  fileName: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^[^\u0000-\u001f]*$/u),
});
/** `media`: with its pictures and sounds beside it, in an archive. `schedule`: with when the learner's cards are due and how they were answered; a package alone can have that. */
const download = z.union([
  z.strictObject({ format: z.literal('csv') }),
  z.strictObject({ format: z.literal('json'), media: z.stringbool().default(false) }),
  z.strictObject({ format: z.literal('apkg'), schedule: z.stringbool().default(false) }),
]);
/** A package is sent when it is whole: of 100 000 words with their history that takes a minute or two. */
const preparesMs = 5 * 60_000;
const deckChoice = z.strictObject({ deckId: z.uuid() });

/** Files in and out of `/api/v1`, streamed: neither is ever held as a whole. */
export function transfer(
  app: FastifyInstance,
  { giveImport, exports, exportPackage, exportArchive }: Transfer,
  ports: CallerPorts,
): void {
  app.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
  app.post('/imports', { bodyLimit: importLimits.bytes, config: { isUpload: true } }, (request, reply) =>
    forLearner(request, reply, ports, async ({ id }) => {
      const { fileName } = upload.parse(request.query);
      if (!(request.body instanceof Readable)) throw new DomainError('unreadable_file');
      const importId = await giveImport(id, { fileName, bytes: request.body });
      return reply.code(201).header('cache-control', 'no-store').send({ importId });
    }),
  );
  app.get('/decks/:deckId/export', { config: { preparesMs } }, (request, reply) =>
    forLearner(request, reply, ports, async (learner) => {
      const { id } = learner;
      const { deckId } = deckChoice.parse(request.params);
      const wanted = download.parse(request.query);
      if (wanted.format === 'apkg') {
        const { title, bytes } = await exportPackage(learner, deckId as DeckId, wanted.schedule);
        return sent(reply, title, 'apkg')
          .type('application/octet-stream')
          .send(Readable.from(bytes, { objectMode: false }));
      }
      if (wanted.format === 'json' && wanted.media) {
        const { deck, bytes } = await exportArchive(id, deckId as DeckId);
        return sent(reply, deck.title.en, 'zip')
          .type('application/zip')
          .send(Readable.from(bytes, { objectMode: false }));
      }
      const { format } = wanted;
      const deck = await exports.deck(id, deckId as DeckId);
      if (!deck) throw new DomainError('not_found', 'deckId');
      return sent(reply, deck.title.en, format)
        .type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8')
        .send(Readable.from(writeDeck(format, deck, exports.terms(deck.id))));
    }),
  );
}

const sent = (reply: FastifyReply, title: string, ending: ExportFormat | 'apkg' | 'zip'): FastifyReply =>
  reply.header('cache-control', 'no-store').header('content-disposition', disposition(title, ending));

/** A download's name (RFC 6266): in full for who reads it, in plain letters for who does not. */
function disposition(title: string, format: ExportFormat | 'apkg' | 'zip'): string {
  const plain = title.replaceAll(/[^\w .-]+/g, '').trim() || 'deck';
  return `attachment; filename="${plain}.${format}"; filename*=UTF-8''${encodeURIComponent(title).replaceAll(/['()*]/g, escape)}.${format}`;
}
