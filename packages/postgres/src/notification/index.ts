export * from './email-repository.ts';
export * from './notification-queries.ts';
export * from './notification-repository.ts';
