import type { TRPCDefaultErrorShape, TRPCError } from '@trpc/server';
import type { Context } from './context.ts';
import type { Refusal } from './refusal.ts';
import { refusalOf } from './refusal.ts';

type Failed = {
  readonly error: TRPCError;
  readonly input: unknown;
  readonly ctx: Context | undefined;
  readonly shape: TRPCDefaultErrorShape;
};
type RefusalShape = {
  readonly message: string;
  readonly code: TRPCDefaultErrorShape['code'];
  readonly data: Refusal;
};

/** The error formatter of the router: an allow-list, so that no statement, parameter or stack can travel. */
export function refusalShape({ error, input, ctx, shape }: Failed): RefusalShape {
  const data = refusalOf(error, ctx?.caller.issueText ?? ((key) => key), input);
  return { message: ctx?.caller.refusalText(data.code) ?? data.code, code: shape.code, data };
}
