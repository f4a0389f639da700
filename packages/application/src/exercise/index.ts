export * from './ports.ts';
export * from './rate-answers.ts';
