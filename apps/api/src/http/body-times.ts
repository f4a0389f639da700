import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route takes files, which may come over slow lines. */
    readonly isUpload?: boolean;
  }
}

type BodyTimes = {
  /** For the whole of an ordinary body. */
  readonly wholeMs: number;
  /** For a file: how long nothing may come, and for the whole of it. */
  readonly silenceMs: number;
  readonly uploadMs: number;
};

/** 100 MiB in 20 minutes are 0.7 Mbit/s. */
export const usualBodyTimes: BodyTimes = { wholeMs: 10_000, silenceMs: 30_000, uploadMs: 20 * 60_000 };

/**
 * Bounds the time that a client may take over a body: whoever sends it letter by letter would keep a connection for as long as
 * they like (ASVS V2.4). A route with `isUpload` waits for as long as something comes, up to a limit, but not once it has
 * answered: a file that was refused is waited for no longer than any body.
 */
export function bodyTimes(app: FastifyInstance, times: BodyTimes = usualBodyTimes): void {
  app.addHook('onRequest', async (request, reply) => {
    if (!hasBody(request)) return;
    const isUpload = request.routeOptions.config.isUpload === true;
    if (isUpload) request.raw.socket.setTimeout(times.silenceMs);
    cutAfter(isUpload ? times.uploadMs : times.wholeMs, request, reply);
  });
  app.addHook('onResponse', async (request, reply) => {
    if (hasBody(request)) cutAfter(times.wholeMs, request, reply);
  });
}

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

function cutAfter(ms: number, { raw }: FastifyRequest, reply: FastifyReply): void {
  if (raw.complete) return;
  const timer = setTimeout(() => {
    if (raw.complete) return;
    if (reply.raw.headersSent) raw.socket.destroy();
    else raw.socket.end(tooSlow, () => raw.socket.destroy());
  }, ms).unref();
  raw.once('close', () => clearTimeout(timer));
}

const tooSlow = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';
