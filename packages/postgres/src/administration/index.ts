export * from './administration-queries.ts';
export * from './audit-repository.ts';
export * from './job-retry-repository.ts';
export * from './queue-report-store.ts';
