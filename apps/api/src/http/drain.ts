import { setImmediate as poll, setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

const quietMs = 100;
const longestMs = 2_000;

/**
 * Keeps listening after it was asked to stop, until nobody new has come for a moment: connections that the kernel has
 * taken for us would break. Whoever spreads requests over several of us sees by `/health/ready` that this one is leaving.
 */
export function drain(app: FastifyInstance): { readonly isStopping: () => boolean } {
  let isStopping = false;
  let arrivals = 0;
  app.server.on('connection', () => (arrivals += 1));
  // Else a connection that is answered now would stay open for another request, and keep us from ending.
  app.addHook('onSend', async (_request, reply) => {
    if (isStopping) void reply.header('connection', 'close');
  });
  app.addHook('preClose', async () => {
    isStopping = true;
    const startedAt = performance.now();
    let before: number;
    do {
      before = arrivals;
      await pause(quietMs);
      // A busy loop is late with its timers too; what waited meanwhile is taken in its next turn.
      await poll();
    } while (arrivals > before && performance.now() - startedAt < longestMs);
  });
  return { isStopping: () => isStopping };
}
