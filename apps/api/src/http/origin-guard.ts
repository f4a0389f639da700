import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refuse } from './refuse.ts';
import type { SessionCookie } from './session-cookie.ts';

/**
 * Nothing that another site can make a browser send gets through (ASVS V3.5): bodies are JSON alone (files come as plain bytes to their one address), the browser says that
 * the request is our own, and tRPC calls carry a header that a foreign page cannot set. It runs before any body is read.
 */
export function originGuard(app: FastifyInstance, publicUrl: string, cookie: SessionCookie): void {
  app.addHook('onRequest', async (request, reply) => {
    if (changes(request) && !hasJsonBodyOrNone(request)) {
      return refuse(request, reply, { code: 'invalid_input', httpStatus: 415 });
    }
    if (isGuarded(request, cookie) && !(isOurOwn(request, publicUrl) && hasOurHeader(request))) {
      return refuse(request, reply, { code: 'not_permitted', httpStatus: 403 });
    }
  });
}

const changes = ({ method }: FastifyRequest): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(method);
const isTrpc = ({ url }: FastifyRequest): boolean => url.startsWith('/trpc/');

function isGuarded(request: FastifyRequest, cookie: SessionCookie): boolean {
  // `GET learning/session` names attempts, so a cookie is enough to be asked where one comes from.
  return (
    changes(request) || isTrpc(request) || (request.url.startsWith('/api/') && cookie.read(request) !== null)
  );
}

function hasJsonBodyOrNone(request: FastifyRequest): boolean {
  const { headers } = request;
  const type = headers['content-type'];
  if (type !== undefined) return isJson(type) || (isUpload(request) && type === 'application/octet-stream');
  return headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) === 0;
}

const isJson = (type: string): boolean => /^application\/json\s*(;|$)/i.test(type);
// Of a media type that no form of another site can send either.
const isUpload = ({ method, url }: FastifyRequest): boolean =>
  method === 'POST' && /^\/api\/v1\/(?:imports|media)(\?|$)/.test(url);

// Browsers have sent Sec-Fetch-Site for years, on plain HTTP only to this very machine; Origin is the older word for it.
function isOurOwn({ headers, host }: FastifyRequest, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = headers;
  return origin === undefined || origin === publicUrl || URL.parse(origin)?.host === host;
}

// An EventSource cannot set headers. It can only read, and other sites cannot read what it gets.
function hasOurHeader(request: FastifyRequest): boolean {
  if (!isTrpc(request)) return true;
  const isEventSource = request.method === 'GET' && request.headers.accept === 'text/event-stream';
  return request.headers['x-slova'] === '1' || isEventSource;
}
