import { describe, expect, it } from 'vitest';
import { pathParameters } from './path-parameters.ts';
import { restRoutes } from './rest-routes.ts';

describe('REST routes', () => {
  it.each(restRoutes())(
    '$method $path takes its path parameters from the input of $procedure',
    ({ path, input }) => {
      for (const name of pathParameters(path)) expect(Object.keys(input?.shape ?? {})).toContain(name);
    },
  );

  it.each(restRoutes())('$method $path says what it is for', ({ summary }) => {
    expect(summary).toMatch(/^[A-Z].{5,}[^.]$/);
  });

  it('are each there once', () => {
    const names = restRoutes().map(({ method, path }) => `${method} ${path}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('never give staff procedures a REST name', () => {
    expect(restRoutes().filter(({ access }) => access !== 'anyone' && access !== 'signed-in')).toEqual([]);
  });
});
