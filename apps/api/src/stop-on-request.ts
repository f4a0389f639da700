import type { FastifyInstance } from 'fastify';
import type { Logger } from '@slova/platform';
import type { Connections } from './connections.ts';

const patienceMs = 10_000;

/** On SIGTERM, SIGINT or when a parent process goes away: answers what was asked, closes everything, ends with code 0. */
export function stopOnRequest(app: FastifyInstance, connections: Connections, logger: Logger): void {
  let isStopping = false;
  const stop = async (reason: string): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    logger.info({ reason }, 'api stopping');
    const impatient = setTimeout(() => app.server.closeAllConnections(), patienceMs);
    await app.close();
    clearTimeout(impatient);
    await connections.close();
    logger.info('api stopped');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal));
  process.on('disconnect', () => void stop('disconnect'));
}
