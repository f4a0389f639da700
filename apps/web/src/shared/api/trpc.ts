import type { AppRouter } from '@slova/trpc';
import { createTRPCReact } from '@trpc/react-query';

/** Typed hooks for every procedure of the server. */
export const trpc = createTRPCReact<AppRouter>();
