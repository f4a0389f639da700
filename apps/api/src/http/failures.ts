import type { Refusal } from '@slova/trpc';
import type { FastifyError, FastifyInstance } from 'fastify';
import { refuse } from './refuse.ts';

/** What Fastify itself refuses (size, media type, malformed JSON), and what nobody foresaw: logged here, told as `internal`. */
export function failures(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = refusalFor(error.statusCode);
    if (refusal.code === 'internal') request.log.error({ err: error }, 'request failed');
    return refuse(request, reply, refusal);
  });
}

/** An address without meaning, refused before there is a route to ask. */
export const malformedAddress: Refusal = { code: 'invalid_input', httpStatus: 400 };

function refusalFor(statusCode: number | undefined): Refusal {
  if (statusCode === undefined || statusCode >= 500 || statusCode < 400)
    return { code: 'internal', httpStatus: 500 };
  return { code: 'invalid_input', httpStatus: statusCode };
}
