import { procedures } from '@slova/trpc';
import type { FastifyRequest } from 'fastify';

/** A request's route with few possible values, as metrics need it: tRPC calls by their procedure. */
export function routeOf({ routeOptions, params }: FastifyRequest): string {
  const route = routeOptions.url ?? 'unknown';
  if (route !== '/trpc/:path') return route;
  const { path } = params as { path: string };
  if (path.includes(',')) return '/trpc/batch';
  return procedures().has(path) ? `/trpc/${path}` : '/trpc/unknown';
}
