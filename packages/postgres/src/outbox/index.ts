export * from './handled-event-repository.ts';
export * from './outbox-relay-store.ts';
export * from './outbox-repository.ts';
export * from './signal-outbox.ts';
