import type { Context } from '../procedure/index.ts';
import { createCaller } from '../router.ts';
import type { RestRoute } from './rest-routes.ts';

/** Runs the procedure behind a REST route: the same permission, the same schemas, the same use case. */
export function callRest(
  { procedure }: Pick<RestRoute, 'procedure'>,
  context: Context,
  input: unknown,
): Promise<unknown> {
  const found = procedure
    .split('.')
    .reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], createCaller(context));
  return (found as (input: unknown) => Promise<unknown>)(input);
}
