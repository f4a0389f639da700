import type { Context } from '@slova/trpc';
import { appRouter } from '@slova/trpc';
import type { TRPCError } from '@trpc/server';
import { callTRPCProcedure, getTRPCErrorFromUnknown, getTRPCErrorShape } from '@trpc/server';
import { getHTTPStatusCode } from '@trpc/server/http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PlainCall } from './plain-calls.ts';
import { plainCalls } from './plain-calls.ts';

/** What our two ways of answering tRPC have in common. */
export type TrpcHost = {
  readonly mostInBatch: number;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Context;
  readonly headersFor: (errors: readonly TRPCError[]) => Readonly<Record<string, string>>;
  readonly onError: (failed: Failed & { readonly req: FastifyRequest }) => void;
};
type Failed = { readonly error: TRPCError; readonly path: string | undefined; readonly input: unknown };

/**
 * Answers ordinary calls before tRPC's own adapter sees them, byte for byte as it would. That one builds a `Request`, a
 * `Response`, an abort signal and a stream for each call, which costs several times what the call itself does.
 */
export function plainTrpc(app: FastifyInstance, host: TrpcHost): void {
  app.addHook('preHandler', async (request, reply) => {
    const asked = plainCalls(request, host.mostInBatch);
    if (!asked) return;
    const context = host.contextOf(request, reply);
    const answers = await Promise.all(asked.calls.map((call) => answerTo(call, context)));
    const failures = answers.flatMap(({ failed }) => (failed ? [failed] : []));
    for (const failed of failures) host.onError({ ...failed, req: request });
    const bodies = answers.map(({ body }) => body);
    return (
      reply
        .code(getHTTPStatusCode(bodies))
        .headers({ ...contentHeaders, ...host.headersFor(failures.map(({ error }) => error)) })
        // As bytes: to a text Fastify would add its charset.
        .send(Buffer.from(JSON.stringify(asked.isBatch ? bodies : bodies[0])))
    );
  });
}

const contentHeaders = { 'content-type': 'application/json', vary: 'trpc-accept, accept' };

type Answer = { readonly body: Body; readonly failed?: Failed };
type Body = Parameters<typeof getHTTPStatusCode>[0] extends infer Bodies
  ? Exclude<Bodies, readonly unknown[]>
  : never;

async function answerTo({ path, type, input, batchIndex }: PlainCall, ctx: Context): Promise<Answer> {
  const getRawInput = async (): Promise<unknown> => input;
  try {
    const data: unknown = await callTRPCProcedure({
      router: appRouter,
      path,
      type,
      ctx,
      getRawInput,
      batchIndex,
      signal: undefined,
    });
    return { body: { result: { data } } };
  } catch (cause) {
    const error = getTRPCErrorFromUnknown(cause);
    const { _config: config } = appRouter['_def'];
    return {
      body: { error: getTRPCErrorShape({ config, error, type, path, input, ctx }) },
      failed: { error, path, input },
    };
  }
}
