import { DomainError } from '@slova/domain';
import type { AppRouter, Services } from '@slova/trpc';
import { appRouter, refusalOf } from '@slova/trpc';
import type { FastifyTRPCPluginOptions } from '@trpc/server/adapters/fastify';
import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import type { FastifyInstance } from 'fastify';
import type { CallerPorts } from './caller.ts';
import { callerOf } from './caller.ts';
import type { TrpcHost } from './plain-trpc.ts';
import { plainTrpc } from './plain-trpc.ts';
import { refuse } from './refuse.ts';

const mostInBatch = 10;

/** tRPC for our own apps under `/trpc`: ordinary calls by our own short way, everything else by tRPC's adapter. */
export async function trpc(app: FastifyInstance, services: Services, ports: CallerPorts): Promise<void> {
  // One request, one guess: a batch would try a list of passwords at the price of one (ASVS V6.3.1).
  app.addHook('onRequest', async (request, reply) => {
    const names = (request.params as { path?: string }).path?.split(',') ?? [];
    if (names.length > 1 && names.some((name) => name.startsWith('auth.'))) {
      return refuse(request, reply, { code: 'invalid_input', httpStatus: 400 });
    }
  });
  const host = hostOf(services, ports);
  plainTrpc(app, host);
  const trpcOptions: FastifyTRPCPluginOptions<AppRouter>['trpcOptions'] = {
    router: appRouter,
    maxBatchSize: host.mostInBatch,
    createContext: ({ req, res }) => host.contextOf(req, res),
    responseMeta: ({ errors }) => ({ headers: { ...host.headersFor(errors) } }),
    onError: host.onError,
  };
  await app.register(fastifyTRPCPlugin, { prefix: '/trpc', trpcOptions });
}

function hostOf(services: Services, ports: CallerPorts): TrpcHost {
  return {
    mostInBatch,
    contextOf: (request, reply) => ({ ...services, caller: callerOf(request, reply, ports) }),
    headersFor: (errors) => ({
      'cache-control': 'no-store',
      ...(errors.some(({ cause }) => cause instanceof DomainError && cause.code === 'overloaded') && {
        'retry-after': '1',
      }),
    }),
    onError({ error, path, req, input }) {
      if (refusalOf(error, (key) => key, input).code === 'internal') {
        req.log.error({ err: error.cause ?? error, procedure: path }, 'procedure failed');
      }
    },
  };
}
