export * from './learner-repository.ts';
export * from './learner-row.ts';
export * from './session-rows.ts';
