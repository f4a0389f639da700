import { openApi } from '@slova/trpc';
import type { FastifyInstance } from 'fastify';
import { version } from '../version.ts';
import type { SessionCookie } from './session-cookie.ts';

/** `/api/v1/openapi.json`: what REST can do, for programs. Anyone may read it, from any page. */
export function openApiDocument(app: FastifyInstance, cookie: SessionCookie): void {
  const document = JSON.stringify(openApi({ version, serverUrl: '/api/v1', cookieName: cookie.name }));
  app.get('/openapi.json', (_request, reply) =>
    reply
      .type('application/json')
      .header('cross-origin-resource-policy', 'cross-origin')
      .header('access-control-allow-origin', '*')
      .send(document),
  );
}
