import type { z } from 'zod';
import type { Meta } from './procedure/index.ts';
import { appRouter } from './router.ts';

/** What a procedure declares about itself. */
export type Declared = {
  readonly type: 'query' | 'mutation' | 'subscription';
  readonly meta: Meta;
  readonly inputs: readonly z.ZodObject[];
  readonly output: z.ZodType;
};

/** Every procedure of the router by its name, such as `learning.answer`. */
export const procedures = (): ReadonlyMap<string, Declared> => (byName ??= readProcedures());

let byName: ReadonlyMap<string, Declared> | undefined;

function readProcedures(): ReadonlyMap<string, Declared> {
  // tRPC keeps this where its types do not show it.
  const { procedures: found } = appRouter['_def'] as unknown as {
    procedures: Record<string, { _def: Declared }>;
  };
  return new Map(Object.entries(found).map(([name, procedure]) => [name, procedure['_def']]));
}
