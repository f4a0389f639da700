import type { FastifyInstance } from 'fastify';
import type { Checks, Connections } from '../connections.ts';

const patienceMs = 1_000;

/**
 * `/health/live`: the process answers. `/health/ready`: so does everything it needs; 503 when that does not, and while it is
 * stopping. Each dependency is named with its state, those included that we can do without for a while.
 */
export function health(
  app: FastifyInstance,
  { needed, helpful }: Connections['checks'],
  isStopping: () => boolean,
): void {
  app.get('/health/live', () => ({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    const [needs, helps] = await Promise.all([statesOf(needed), statesOf(helpful)]);
    const isReady = !isStopping() && allOk(needs);
    void reply.code(isReady ? 200 : 503).header('cache-control', 'no-store');
    const status = isReady ? (allOk(helps) ? 'ok' : 'degraded') : 'failing';
    return { status, dependencies: { ...needs, ...helps } };
  });
}

type State = 'ok' | 'failing';

async function statesOf(checks: Checks): Promise<Record<string, State>> {
  const states = Object.entries(checks).map(async ([name, check]) => [name, await stateOf(check)] as const);
  return Object.fromEntries(await Promise.all(states));
}

const allOk = (states: Record<string, State>): boolean =>
  Object.values(states).every((state) => state === 'ok');

async function stateOf(check: () => Promise<unknown>): Promise<State> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<State>((resolve) => {
    timer = setTimeout(() => resolve('failing'), patienceMs);
  });
  const answered = check().then(
    (): State => 'ok',
    (): State => 'failing',
  );
  const state = await Promise.race([answered, late]);
  clearTimeout(timer);
  return state;
}
