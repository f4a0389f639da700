import { z } from 'zod';
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi';
import { createDocument } from 'zod-openapi';
import { mediaOperation } from './media-operation.ts';
import { pathParameters } from './path-parameters.ts';
import { problem } from './problem.ts';
import type { RestRoute } from './rest-routes.ts';
import { restRoutes } from './rest-routes.ts';

type Host = { readonly version: string; readonly serverUrl: string; readonly cookieName: string };

/** OpenAPI 3.1 of `/api/v1`, generated from the schemas that the procedures are checked by. */
export function openApi({ version, serverUrl, cookieName }: Host): ReturnType<typeof createDocument> {
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Slova',
      version,
      description:
        'Learn words and terms and keep them for life. Sign in with `POST auth/login`; the session travels in a cookie. ' +
        'Requests with a body are JSON. Errors are problem details (RFC 9457) with a stable `code`.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: serverUrl }],
    tags: [...new Set(restRoutes().map(tagOf))].map((name) => ({ name })),
    paths: { ...paths(restRoutes()), '/media': { post: mediaOperation } },
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: cookieName, description: 'The session of a browser.' },
      },
    },
  });
}

function paths(routes: readonly RestRoute[]): ZodOpenApiPathsObject {
  const found: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const route of routes) {
    const operations = (found[`/${route.path}`] ??= {});
    operations[route.method.toLowerCase()] = operation(route);
  }
  return found;
}

function operation(route: RestRoute): ZodOpenApiOperationObject {
  const { summary, procedure, access, output, status = 200 } = route;
  return {
    operationId: procedure.replace(/\.(\w)/, (_, first: string) => first.toUpperCase()),
    summary,
    tags: [tagOf(route)],
    security: access === 'anyone' ? [] : [{ session: [] }],
    ...request(route),
    responses: {
      [status]: { description: 'Done.', content: { 'application/json': { schema: output } } },
      ...Object.fromEntries(refusals(route).map(([code, description]) => [code, refused(description)])),
      default: refused('Refused or failed.'),
    },
  };
}

function request({
  method,
  path,
  input,
}: RestRoute): Pick<ZodOpenApiOperationObject, 'requestParams' | 'requestBody'> {
  if (!input) return {};
  const names = pathParameters(path);
  const inPath = part(input, (name) => names.includes(name));
  const rest = part(input, (name) => !names.includes(name));
  if (method === 'GET') return { requestParams: { path: inPath, query: rest } };
  const body = { required: true, content: { 'application/json': { schema: rest } } };
  return {
    requestParams: { path: inPath },
    ...(Object.keys(rest.shape).length > 0 && { requestBody: body }),
  };
}

function part({ shape }: z.ZodObject, keep: (name: string) => boolean): z.ZodObject {
  return z.strictObject(Object.fromEntries(Object.entries(shape).filter(([name]) => keep(name))));
}

function refusals({ input, access, path }: RestRoute): [string, string][] {
  const found: [string, string | false][] = [
    ['400', input !== null && 'The input does not fit.'],
    ['401', access !== 'anyone' && 'There is no session.'],
    [
      '404',
      (path.includes('{') || path.startsWith('learning/')) && 'There is no such thing, or it is not yours.',
    ],
    ['429', access === 'anyone' && 'Too many attempts; `Retry-After` says when to come back.'],
  ];
  return found.filter((each): each is [string, string] => each[1] !== false);
}

const refused = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problem } },
});
const tagOf = ({ path }: Pick<RestRoute, 'path'>): string => path.split('/')[0] ?? '';
