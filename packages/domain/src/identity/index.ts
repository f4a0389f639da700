export * from './learner.ts';
export * from './password-policy.ts';
export * from './permission.ts';
