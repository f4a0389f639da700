import type { AppRouter } from '@slova/trpc';
import type { TRPCClientErrorLike } from '@trpc/client';
import { createTRPCReact } from '@trpc/react-query';
import type { inferRouterOutputs } from '@trpc/server';

/** Typed hooks over the API's procedures. */
export const trpc = createTRPCReact<AppRouter>();

/** What each procedure answers, as it arrives: instants are ISO 8601 texts, days `YYYY-MM-DD`. */
export type Answers = inferRouterOutputs<AppRouter>;

/** What a hook hands over when a call failed; without `data` no answer came from the API. */
export type CallError = TRPCClientErrorLike<AppRouter>;
