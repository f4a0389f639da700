export * from './events-by-learner.ts';
export * from './ports.ts';
