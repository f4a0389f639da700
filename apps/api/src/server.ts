import cookies from '@fastify/cookie';
import { makeAddMedia, makeExportArchive, makeExportPackage } from '@slova/application';
import type { Logger } from '@slova/platform';
import {
  makeApiMetrics,
  makePictureEncoder,
  openMediaStore,
  writeArchive,
  writePackage,
} from '@slova/platform';
import { makeMediaQueries, makePackageQueries, makeUnitOfWork } from '@slova/postgres';
import type { FastifyInstance } from 'fastify';
import { compose } from './compose.ts';
import type { Connections } from './connections.ts';
import type { Settings } from './env.ts';
import { deckPage } from './deck-page/deck-page.ts';
import { drain } from './http/drain.ts';
import { eventStreams } from './http/event-streams.ts';
import { failures } from './http/failures.ts';
import { fastifyServer } from './http/fastify-server.ts';
import { health } from './http/health.ts';
import { media } from './http/media.ts';
import { metricsPage } from './http/metrics.ts';
import { openApiDocument } from './http/open-api.ts';
import { originGuard } from './http/origin-guard.ts';
import { reference } from './http/reference.ts';
import { requestLog } from './http/request-log.ts';
import { rest } from './http/rest.ts';
import { securityHeaders } from './http/security-headers.ts';
import { sessionCookie } from './http/session-cookie.ts';
import { staticApps } from './http/static-apps.ts';
import { transfer } from './http/transfer.ts';
import { trpc } from './http/trpc.ts';
import { mediaUploads, uploadMedia } from './http/upload-media.ts';
import { makeSignInLimits } from './sign-in-limits.ts';

/** The whole host over its connections, ready to listen. */
export async function buildServer(
  settings: Settings,
  connections: Connections,
  logger: Logger,
): Promise<FastifyInstance> {
  const { publicUrl, registrationsPerHour } = settings;
  const app = fastifyServer(settings, logger);
  const cookie = sessionCookie(publicUrl);
  // In this order: streams that browsers open again while we drain are cut as well.
  const { isStopping } = drain(app);
  const streams = eventStreams(app);
  const metrics = makeApiMetrics({ openStreams: streams.open, outbox: () => outboxReading(connections) });
  const { services, sessions } = compose(connections, {
    onAnswer: metrics.answered,
    mediaRoomBytes: settings.mediaRoomBytes,
  });
  const ports = { cookie, sessions, limits: makeSignInLimits(connections.limits, registrationsPerHour) };

  requestLog(app, metrics);
  failures(app);
  await app.register(cookies);
  await securityHeaders(app, publicUrl);
  originGuard(app, publicUrl, cookie);
  health(app, connections.checks, isStopping);
  metricsPage(app, metrics);
  const clock = (): Date => new Date();
  const mediaStore = openMediaStore(settings.mediaFolder, settings.s3);
  media(app, { queries: makeMediaQueries(connections.readOnly.sql), store: mediaStore }, ports);
  const addMedia = makeAddMedia({
    unitOfWork: makeUnitOfWork(connections.database.sql),
    media: mediaStore,
    encodePicture: makePictureEncoder(),
    roomBytes: settings.mediaRoomBytes,
    clock,
  });
  await app.register((scope) => trpc(scope, services, ports));
  await app.register(
    async (scope) => {
      rest(scope, services, ports);
      const { giveImport } = services.useCases;
      const exportPackage = makeExportPackage({
        packages: makePackageQueries(connections.readOnly.sql),
        media: mediaStore,
        writePackage,
        clock,
      });
      const { exports } = services.queries;
      const exportArchive = makeExportArchive({ exports, media: mediaStore, writeArchive, clock });
      transfer(scope, { giveImport, exports, exportPackage, exportArchive }, ports);
      uploadMedia(scope, { addMedia, uploads: connections.limits.limiter(mediaUploads) }, ports);
      openApiDocument(scope, cookie);
    },
    { prefix: '/api/v1' },
  );
  await app.register(reference);
  deckPage(app, { sharing: services.queries.sharing, publicUrl });
  await staticApps(app, settings);
  return app;
}

async function outboxReading({ readOnly }: Connections): Promise<{ waiting: number; oldestSeconds: number }> {
  const [row] = await readOnly.sql<{ waiting: number; oldest: number }[]>`
    select count(*)::int as waiting, coalesce(extract(epoch from now() - min(occurred_at)), 0)::float8 as oldest
    from outbox where sent_at is null`;
  return { waiting: row?.waiting ?? 0, oldestSeconds: row?.oldest ?? 0 };
}
