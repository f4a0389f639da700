import type { ApiMetrics } from '@slova/platform';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isEventStream } from './event-streams.ts';
import { routeOf } from './route-of.ts';

/** One line and one observation per request, and its id in the answer. Addresses are logged without their query. */
export function requestLog(app: FastifyInstance, metrics: ApiMetrics): void {
  app.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    const { method } = request;
    const status = reply.statusCode;
    const path = request.url.split('?')[0] ?? '';
    const line = { req: { method, url: path }, res: { statusCode: status }, responseTime: reply.elapsedTime };
    if (isQuiet(request)) request.log.debug(line, 'request');
    else request.log.info(line, 'request');
    // How long a browser listens is not how long we take.
    if (isEventStream(request)) return;
    metrics.requestFinished({ method, route: routeOf(request), status, seconds: reply.elapsedTime / 1_000 });
  });
}

// Probes and files would drown what people do.
const isQuiet = ({ url }: FastifyRequest): boolean =>
  !url.startsWith('/trpc/') && !url.startsWith('/api/v1/');
