/** Queues are few, since each costs connections. `concurrency` is per worker process. */
export const queues = {
  /** What follows from events; PostgreSQL does the work, so a handful at once is plenty. */
  reactions: { concurrency: 4 },
  /** Apart, so that a slow mail server holds up nothing but mail. */
  mail: { concurrency: 1 },
  maintenance: { concurrency: 1 },
} as const;

export type QueueName = keyof typeof queues;

export const queueNames = Object.keys(queues) as readonly QueueName[];
