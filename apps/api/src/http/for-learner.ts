import type { Learner } from '@slova/domain';
import { DomainError } from '@slova/domain';
import { refusalOf } from '@slova/trpc';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { CallerPorts } from './caller.ts';
import { callerOf } from './caller.ts';
import { refuse } from './refuse.ts';

/** Answers whoever is signed in; says what went wrong as procedures do. For what is no procedure: files. */
export async function forLearner(
  request: FastifyRequest,
  reply: FastifyReply,
  ports: CallerPorts,
  work: (learner: Learner) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const caller = callerOf(request, reply, ports);
  try {
    const learner = await caller.authenticate();
    if (!learner) throw new DomainError('not_signed_in');
    return await work(learner);
  } catch (error) {
    const told = error instanceof z.ZodError ? new DomainError('invalid_input', pathOf(error)) : error;
    const refusal = refusalOf(told, caller.issueText, null);
    if (refusal.code === 'internal') request.log.error({ err: error }, 'transfer failed');
    return refuse(request, reply, refusal, caller.locale());
  }
}

const pathOf = (error: z.ZodError): string => error.issues[0]?.path.join('.') ?? '';
