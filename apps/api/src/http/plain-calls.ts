import { procedures } from '@slova/trpc';
import type { FastifyRequest } from 'fastify';

/** A request for queries or mutations, read as tRPC's own adapter reads it. */
export type PlainCalls = { readonly isBatch: boolean; readonly calls: readonly PlainCall[] };
export type PlainCall = {
  readonly path: string;
  readonly type: 'query' | 'mutation';
  readonly input: unknown;
  readonly batchIndex: number;
};

/**
 * Reads the calls of an ordinary request; `null` for every other, which tRPC's own adapter answers or refuses: streams,
 * subscriptions, unknown procedures, wrong methods, batches too large or mixed, inputs that are not JSON.
 */
export function plainCalls(request: FastifyRequest, mostInBatch: number): PlainCalls | null {
  const type = typeByMethod[request.method];
  if (type === undefined || hasOtherWishes(request)) return null;
  const query = new URLSearchParams(request.url.split('?')[1]);
  const { path } = request.params as { readonly path: string };
  const isBatch = query.get('batch') === '1';
  const paths = isBatch ? path.split(',') : [path];
  if (paths.length > mostInBatch || query.has('connectionParams')) return null;
  if (paths.some((name) => typeByName.get(name) !== type)) return null;
  const inputs = inputsOf(type === 'query' ? query.get('input') || null : request.body, isBatch);
  if (!inputs) return null;
  return {
    isBatch,
    calls: paths.map((name, index) => ({ path: name, type, input: inputs[index], batchIndex: index })),
  };
}

const typeByMethod: Readonly<Record<string, PlainCall['type']>> = { GET: 'query', POST: 'mutation' };
const typeByName = new Map([...procedures()].map(([name, { type }]) => [name, type]));

function hasOtherWishes({ method, headers }: FastifyRequest): boolean {
  const { accept = '', 'content-type': contentType = '' } = headers;
  const wantsStream = headers['trpc-accept'] !== undefined || accept.includes('application/jsonl');
  const isJson = contentType.startsWith('application/json') || (method === 'GET' && contentType === '');
  return wantsStream || !isJson;
}

type Inputs = Readonly<Record<number, unknown>>;

/** Inputs by place. */
function inputsOf(text: unknown, isBatch: boolean): Inputs | null {
  if (text === null) return {};
  if (typeof text !== 'string') return null;
  try {
    const inputs: unknown = JSON.parse(text);
    if (!isBatch) return { 0: inputs };
    const isByPlace = typeof inputs === 'object' && inputs !== null && !Array.isArray(inputs);
    return isByPlace ? (inputs as Inputs) : null;
  } catch {
    return null;
  }
}
