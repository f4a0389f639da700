import type { z } from 'zod';
import type { Access, RestName } from '../procedure/index.ts';
import { procedures } from '../procedures-by-name.ts';

/** A procedure under its REST name. */
export type RestRoute = RestName & {
  /** `learning.answer` */
  readonly procedure: string;
  readonly access: Access;
  readonly input: z.ZodObject | null;
  readonly output: z.ZodType;
};

/** Every route of `/api/v1`: the procedures that have a REST name, and nothing else. */
export function restRoutes(): RestRoute[] {
  return [...procedures()].flatMap(([procedure, { meta, inputs, output }]) =>
    meta.rest ? [{ ...meta.rest, procedure, access: meta.access, input: inputs[0] ?? null, output }] : [],
  );
}
