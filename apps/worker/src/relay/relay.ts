import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { makeBell } from './bell.ts';
import type { RelayPorts } from './relay-batch.ts';
import { fullBatch, relayBatch } from './relay-batch.ts';

export type Relay = {
  /** Says that there are new events; several calls in a moment count as one. */
  readonly wake: () => void;
  /** Takes no further batch and resolves when the one in hand is sent. */
  readonly stop: () => Promise<void>;
};

/** The net under the signals, which may get lost. */
const pollMs = 1_000;
/**
 * After a signal a few more events may gather, so that a job carries many. When many come, what follows from them may be half
 * a second late: each job costs as much as several events, and takes its time from the answers.
 */
const gatherMs = { few: 50, many: 500 } as const;
const many = 20;
const firstBackoffMs = 500;
const longestBackoffMs = 4_000;

/** Empties the outbox into the queue for as long as the process lives. Any number of relays may run at once. */
export function startRelay(ports: RelayPorts, log: Log): Relay {
  const bell = makeBell();
  const stopping = new AbortController();
  const { signal } = stopping;

  const move = async (): Promise<void> => {
    const moved = await relayBatch(ports);
    if (moved === fullBatch) return;
    await bell.wait(pollMs);
    await pauseUnless(signal, moved < many ? gatherMs.few : gatherMs.many);
  };
  const run = async (): Promise<void> => {
    for (let failures = 0; !signal.aborted;) {
      try {
        await move();
        if (failures > 0) log.info({ failures }, 'events leave the outbox again');
        failures = 0;
      } catch (err) {
        if (failures === 0) log.warn({ err }, 'events cannot leave the outbox and wait in it');
        await pauseUnless(signal, Math.min(firstBackoffMs * 2 ** failures, longestBackoffMs));
        failures += 1;
      }
    }
  };

  const running = run();
  return {
    wake: bell.ring,
    async stop() {
      stopping.abort();
      bell.ring();
      await running;
    },
  };
}

async function pauseUnless(signal: AbortSignal, ms: number): Promise<void> {
  await pause(ms, undefined, { signal }).catch(() => undefined);
}
