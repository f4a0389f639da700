import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { fastify, LogController } from 'fastify';
import type { Logger } from '@slova/platform';
import type { Settings } from '../env.ts';
import { bodyTimes, usualBodyTimes } from './body-times.ts';
import { malformedAddress } from './failures.ts';
import { preparationTime } from './preparation-time.ts';
import { refuse } from './refuse.ts';

/** Fastify with bounds on all that a client may do: sizes, times, names (ASVS V2.2, V12). */
export function fastifyServer({ trustProxy }: Pick<Settings, 'trustProxy'>, logger: Logger): FastifyInstance {
  const app = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: 256 * 1_024,
    // Of a file; `bodyTimes` waits less long for all else.
    requestTimeout: usualBodyTimes.uploadMs,
    // Longer than any statement may take: who waits for a slow one hears what became of it.
    connectionTimeout: 45_000,
    http: { headersTimeout: 5_000, connectionsCheckingInterval: 1_000 },
    routerOptions: { maxParamLength: 1_000 },
    trustProxy: trustProxy > 0 && ((_address, hop) => hop < trustProxy),
    exposeHeadRoutes: false,
    // Whatever has begun is finished; connections that only wait are closed.
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    frameworkErrors: (_error, request, reply) => {
      void refuse(request, reply, malformedAddress);
    },
  });
  app.removeContentTypeParser('text/plain');
  const host = app as unknown as FastifyInstance;
  bodyTimes(host);
  preparationTime(host);
  return host;
}
