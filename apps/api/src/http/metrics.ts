import type { ApiMetrics } from '@slova/platform';
import type { FastifyInstance } from 'fastify';

/** `/metrics` in Prometheus's text format; whoever runs this behind a proxy keeps it inside. */
export function metricsPage(app: FastifyInstance, metrics: ApiMetrics): void {
  app.get('/metrics', async (_request, reply) => {
    const { contentType, text } = await metrics.render();
    return reply.type(contentType).header('cache-control', 'no-store').send(text);
  });
}
