import { STATUS_CODES } from 'node:http';
import type { Locale } from '@slova/domain';
import { translate } from '@slova/messages';
import type { Refusal } from '@slova/trpc';
import { problemOf } from '@slova/trpc';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { preferredLocale } from './preferred-locale.ts';

const trpcBadRequest = -32_600;
const overloadedRetrySeconds = 1;

/** Answers with a refusal: to tRPC clients in their envelope, to everyone else as problem details (RFC 9457). */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refusal,
  known?: Locale,
): FastifyReply {
  const { code, httpStatus } = refusal;
  const text = translate(known ?? preferredLocale(request.headers['accept-language']), `errors.${code}`);
  if (code === 'overloaded') void reply.header('retry-after', overloadedRetrySeconds);
  void reply.code(httpStatus).header('cache-control', 'no-store');
  if (request.url.startsWith('/trpc/')) {
    return reply.send({ error: { message: text, code: trpcBadRequest, data: refusal } });
  }
  return reply
    .type('application/problem+json')
    .send(problemOf(refusal, STATUS_CODES[httpStatus] ?? '', text));
}
