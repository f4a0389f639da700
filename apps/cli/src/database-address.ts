import { failure } from './failure.ts';
import type { Settings } from './env.ts';

/**
 * The address of the database: DATABASE_URL, or the embedded one, which `pnpm slova` starts when it is asked over the
 * channel between it and us.
 */
export async function databaseAddress({ databaseUrl }: Settings): Promise<string> {
  if (databaseUrl !== undefined) return databaseUrl;
  if (process.send === undefined) throw failure('DATABASE_URL is not set; in a checkout run "pnpm slova …".');
  const answer = await askParent();
  if ('problem' in answer) throw failure(answer.problem);
  return answer.databaseUrl;
}

type Answer = Readonly<{ databaseUrl: string } | { problem: string }>;

function askParent(): Promise<Answer> {
  return new Promise((resolve) => {
    process.once('message', (message) => {
      resolve(message as Answer);
      // The channel would keep this process alive.
      process.disconnect?.();
    });
    process.send?.({ wants: 'database' });
  });
}
