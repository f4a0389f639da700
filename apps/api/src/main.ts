import { makeLogger } from '@slova/platform';
import { makeConnections } from './connections.ts';
import { readSettings } from './env.ts';
import { buildServer } from './server.ts';
import { startProblem } from './start-problem.ts';
import { stopOnRequest } from './stop-on-request.ts';

/** Starts one API process; what keeps it from starting is said in one line, with exit code 1. */
async function main(): Promise<void> {
  const settings = readSettings();
  const logger = makeLogger('api', settings.logLevel);
  const connections = makeConnections(settings, (error) => logger.warn({ err: error }, 'connection trouble'));
  try {
    await connections.open();
    const app = await buildServer(settings, connections, logger);
    const address = await app.listen({ port: settings.port, host: settings.host });
    logger.info({ address }, 'api ready');
    stopOnRequest(app, connections, logger);
  } catch (error) {
    await connections.close().catch(() => undefined);
    throw new Error(startProblem(error, settings), { cause: error });
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}
