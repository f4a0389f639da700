import type { FastifyInstance } from 'fastify';

/** Asks something outside whether it answers; rejects when it does not. */
export type Check = () => Promise<unknown>;

const patienceMs = 1_000;

/** `/health/live`: the process answers. `/health/ready`: so does everything it needs; 503 with the names of what does not, and while it is stopping. */
export function health(
  app: FastifyInstance,
  checks: Readonly<Record<string, Check>>,
  isStopping: () => boolean,
): void {
  app.get('/health/live', () => ({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    const states = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await stateOf(check)] as const),
    );
    const isReady = !isStopping() && states.every(([, state]) => state === 'ok');
    void reply.code(isReady ? 200 : 503).header('cache-control', 'no-store');
    return { status: isReady ? 'ok' : 'failing', dependencies: Object.fromEntries(states) };
  });
}

async function stateOf(check: Check): Promise<'ok' | 'failing'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'failing'>((resolve) => {
    timer = setTimeout(() => resolve('failing'), patienceMs);
  });
  const answered = check().then(
    () => 'ok' as const,
    () => 'failing' as const,
  );
  const state = await Promise.race([answered, late]);
  clearTimeout(timer);
  return state;
}
