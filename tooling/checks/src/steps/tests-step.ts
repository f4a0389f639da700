import type { Machine } from '../machine/machine.ts';
import type { Step } from '../step.ts';
import { runVitest } from './run-vitest.ts';

/** Unit and integration tests of the whole workspace, against the run's PostgreSQL and Redis. */
export function testsStep(machine: Machine): Step {
  return {
    name: 'tests',
    title: 'Unit and integration tests, on both queue backends',
    run: async () => {
      const redis = await machine.redis();
      const env = redis.url === undefined ? undefined : { SLOVA_TEST_REDIS_URL: redis.url };
      const outcome = await runVitest(['--project=!planted'], env);
      if (redis.url !== undefined) return outcome;
      return { ...outcome, skipped: outcome.skipped + 1, notes: [`Redis suites: ${redis.reason}`] };
    },
  };
}

/** Every rule of the house broken once in a copy of the tree, to see that its check turns red. */
export function plantedStep(): Step {
  return { name: 'planted', title: 'Planted violations', run: () => runVitest(['--project=planted']) };
}
