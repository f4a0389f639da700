import { existsSync } from 'node:fs';
import path from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from './refuse.ts';

type Folders = { readonly webDist: string; readonly adminDist: string };

/** Both browser apps: files as they were built and compressed, and the app's page for every address it routes itself. */
export async function staticApps(app: FastifyInstance, { webDist, adminDist }: Folders): Promise<void> {
  const options = {
    preCompressed: true,
    cacheControl: false,
    setHeaders,
    index: ['index.html'],
    redirect: false,
  };
  await app.register(files, { ...options, root: webDist, prefix: '/' });
  await app.register(files, { ...options, root: adminDist, prefix: '/admin/', decorateReply: false });
  app.get('/admin', (_request, reply) => reply.redirect('/admin/', 308));
  app.setNotFoundHandler((request, reply) => {
    const root = /^\/admin(\/|$)/.test(request.url) ? adminDist : webDist;
    if (isPageOfAnApp(request) && existsSync(path.join(root, 'index.html')))
      return reply.sendFile('index.html', root);
    return refuse(request, reply, { code: 'not_found', httpStatus: 404 });
  });
}

const oneYear = 'public, max-age=31536000, immutable';

// Names under /assets contain a hash of what is in them; everything else may change with the next version.
function setHeaders(reply: FastifyReply, file: string): void {
  void reply.header('cache-control', file.includes(`${path.sep}assets${path.sep}`) ? oneYear : 'no-cache');
}

function isPageOfAnApp({ method, url, headers }: FastifyRequest): boolean {
  const [address = ''] = url.split('?');
  const isServers = /^\/(api|trpc|health|media|metrics|assets|admin\/assets)(\/|$)/.test(address);
  return (
    method === 'GET' &&
    !isServers &&
    !path.posix.extname(address) &&
    (headers.accept ?? '').includes('text/html')
  );
}
