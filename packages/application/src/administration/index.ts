export * from './ports.ts';
export * from './request-job-retry.ts';
export * from './suspend-learner.ts';
