import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** How long the route may take before the first byte of its answer, where that is longer than for others. */
    readonly preparesMs?: number;
  }
}

/** Connections on which nothing moves are cut; on a route with `preparesMs` the silence is ours, and the client is right to wait. */
export function preparationTime(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ raw, routeOptions }) => {
    const { preparesMs } = routeOptions.config;
    if (preparesMs !== undefined) raw.socket.setTimeout(preparesMs);
  });
  app.addHook('onResponse', async ({ raw, routeOptions }) => {
    if (routeOptions.config.preparesMs !== undefined) raw.socket.setTimeout(app.server.timeout);
  });
}
