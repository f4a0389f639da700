import { makeLogger } from '@slova/platform';
import { readEnv } from './env.ts';
import { isProblem } from './problem.ts';
import { startWorker } from './start-worker.ts';
import { stopRequested } from './stop-requested.ts';

async function main(): Promise<void> {
  const stopping = stopRequested();
  const env = readEnv();
  const log = makeLogger('worker', env.LOG_LEVEL);
  const worker = await startWorker(env, log);
  // Whoever started us waits for this line, however quiet we are to be otherwise.
  makeLogger('worker', 'info').info({ backend: worker.backend }, 'worker ready');
  log.info({ reason: await stopping }, 'worker stops');
  await worker.stop();
  log.info({}, 'worker stopped');
}

try {
  await main();
  // What is left open belongs to unfinished jobs, and those belong to another worker now.
  process.exit(0);
} catch (error) {
  process.stderr.write(
    `${isProblem(error) ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
}
