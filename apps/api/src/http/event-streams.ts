import type { FastifyInstance, FastifyRequest } from 'fastify';

export type EventStreams = { readonly open: () => number };

/**
 * Knows the open event streams. They never end by themselves, so they are cut before the server closes: browsers connect
 * again at once, to whoever is there then.
 */
export function eventStreams(app: FastifyInstance): EventStreams {
  const sockets = new Set<FastifyRequest['raw']['socket']>();
  app.addHook('onRequest', async (request) => {
    if (!isEventStream(request)) return;
    const { socket } = request.raw;
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  app.addHook('preClose', async () => {
    for (const socket of sockets) socket.destroy();
  });
  return { open: () => sockets.size };
}

export const isEventStream = ({ headers }: FastifyRequest): boolean => headers.accept === 'text/event-stream';
