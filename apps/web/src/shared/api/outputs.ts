import type { AppRouter } from '@slova/trpc';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';

/** What each procedure answers, as it arrives: instants are ISO 8601 texts, days are `YYYY-MM-DD`. */
export type Outputs = inferRouterOutputs<AppRouter>;
/** What each procedure asks for. */
export type Inputs = inferRouterInputs<AppRouter>;
