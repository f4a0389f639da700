import type { RestRoute } from '@slova/trpc';
import { pathParameters } from '@slova/trpc';
import type { Answered } from './call-trpc.ts';
import { answered } from './call-trpc.ts';

/** Calls a REST route with a procedure's input, spread over path, query and body as the interface says. */
export async function callRestRoute(
  origin: string,
  route: RestRoute,
  input: unknown,
  cookie?: string,
): Promise<Answered> {
  const { method, path } = route;
  const fields = { ...(input as Record<string, unknown> | undefined) };
  let address = `${origin}/api/v1/${path}`;
  for (const name of pathParameters(path)) {
    address = address.replace(`{${name}}`, encodeURIComponent(String(fields[name])));
    delete fields[name];
  }
  const headers = cookie === undefined ? {} : { cookie };
  if (method === 'GET') {
    const query = new URLSearchParams(
      Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)]),
    );
    return answered(await fetch(`${address}?${query.toString()}`, { headers }));
  }
  const body = Object.keys(fields).length === 0 ? null : JSON.stringify(fields);
  return answered(
    await fetch(address, {
      method,
      body,
      headers: { ...headers, ...(body !== null && { 'content-type': 'application/json' }) },
    }),
  );
}
