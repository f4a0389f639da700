import { importView } from '@slova/contract';
import type { ImportId, LearnerId } from '@slova/domain';
import type { z } from 'zod';
import { whileSignedIn } from '../notification/index.ts';
import type { Context } from '../procedure/index.ts';
import { importViewOf } from './import-view.ts';

type View = z.output<typeof importView>;
type Ports = Pick<Context, 'importBroadcast' | 'caller' | 'queries'>;

/** A learner's imports as they get on, on whichever host, until the browser leaves or the session ends. */
export function importSignals(
  learnerId: LearnerId,
  ports: Ports,
  left: AbortSignal | undefined,
): AsyncGenerator<View> {
  const signedIn = whileSignedIn(ports.caller, left);
  // Subscribed before the browser hears that it is connected: nothing said from then on is missed.
  const ids = ports.importBroadcast.subscribe(learnerId, signedIn.signal);
  return views(ids, learnerId, ports, signedIn.stop);
}

// The word that came is only a hint; what is told is what the database says now.
async function* views(
  ids: AsyncIterable<ImportId>,
  learnerId: LearnerId,
  { queries }: Ports,
  stop: () => void,
): AsyncGenerator<View> {
  try {
    for await (const id of ids) {
      const known = await queries.imports.get(learnerId, id);
      if (known) yield importView.parse(importViewOf(known));
    }
  } finally {
    stop();
  }
}
