import type { LearnerId } from '@slova/domain';

/** The subscribers of this process, each with the messages it has not yet taken. */
export type Subscriptions<Message> = {
  readonly deliver: (learnerId: LearnerId, message: Message) => void;
  /** Messages from this call on; the loop over them ends when the signal is aborted. */
  readonly subscribe: (learnerId: LearnerId, signal: AbortSignal) => AsyncIterable<Message>;
};

/** A browser that takes nothing for so long has lost its connection, and will read the rows when it comes back. */
const untakenAtMost = 100;

export function makeSubscriptions<Message>(): Subscriptions<Message> {
  const byLearner = new Map<LearnerId, Set<Mailbox<Message>>>();
  return {
    deliver(learnerId, message) {
      for (const mailbox of byLearner.get(learnerId) ?? []) mailbox.put(message);
    },
    subscribe(learnerId, signal) {
      const mailbox = makeMailbox<Message>(signal);
      const own = byLearner.get(learnerId) ?? new Set<Mailbox<Message>>();
      byLearner.set(learnerId, own.add(mailbox));
      const leave = (): void => {
        if (own.delete(mailbox) && own.size === 0) byLearner.delete(learnerId);
        mailbox.wake();
      };
      if (signal.aborted) leave();
      else signal.addEventListener('abort', leave, { once: true });
      return mailbox.messages(leave);
    },
  };
}

type Mailbox<Message> = {
  readonly put: (message: Message) => void;
  readonly wake: () => void;
  readonly messages: (onEnd: () => void) => AsyncIterable<Message>;
};

function makeMailbox<Message>(signal: AbortSignal): Mailbox<Message> {
  const untaken: Message[] = [];
  let wake = (): void => undefined;
  return {
    wake: () => wake(),
    put(message) {
      untaken.push(message);
      if (untaken.length > untakenAtMost) untaken.shift();
      wake();
    },
    async *messages(onEnd) {
      try {
        while (!signal.aborted) {
          const next = untaken.shift();
          if (next !== undefined) yield next;
          else await new Promise<void>((resolve) => (wake = resolve));
        }
      } finally {
        onEnd();
      }
    },
  };
}
