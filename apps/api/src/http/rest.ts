import type { Context, RestRoute, Services } from '@slova/trpc';
import { callRest, pathParameters, refusalOf, restRoutes } from '@slova/trpc';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CallerPorts } from './caller.ts';
import { callerOf } from './caller.ts';
import { refuse } from './refuse.ts';

/** REST for everyone else under `/api/v1`: the same procedures by the names of the interface. */
export function rest(app: FastifyInstance, services: Services, ports: CallerPorts): void {
  acceptEmptyBodies(app);
  for (const route of restRoutes()) {
    app.route({
      method: route.method,
      url: `/${pathParameters(route.path).reduce((path, name) => path.replace(`{${name}}`, `:${name}`), route.path)}`,
      handler: (request, reply) =>
        answer(route, request, reply, { ...services, caller: callerOf(request, reply, ports) }),
    });
  }
}

// Many clients announce JSON with every POST, also where all input stands in the path and the body is empty.
function acceptEmptyBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined);
    else void parse(request, body.toString(), done);
  });
}

async function answer(
  route: RestRoute,
  request: FastifyRequest,
  reply: FastifyReply,
  context: Context,
): Promise<FastifyReply> {
  const input = route.input ? inputOf(request) : undefined;
  try {
    const result = await callRest(route, context, input);
    return reply
      .code(route.status ?? 200)
      .header('cache-control', 'no-store')
      .send(result);
  } catch (error) {
    const refusal = refusalOf(error, context.caller.issueText, input);
    if (refusal.code === 'internal')
      request.log.error({ err: causeOf(error), procedure: route.procedure }, 'procedure failed');
    return refuse(request, reply, refusal, context.caller.locale());
  }
}

// The path has the last word: what it names is what a permission was asked for.
function inputOf({ method, query, body, params }: FastifyRequest): unknown {
  const given = method === 'GET' ? query : (body ?? {});
  const isObject = typeof given === 'object' && given !== null && !Array.isArray(given);
  return isObject ? { ...given, ...(params as object) } : given;
}

const causeOf = (error: unknown): unknown => (error instanceof Error ? (error.cause ?? error) : error);
