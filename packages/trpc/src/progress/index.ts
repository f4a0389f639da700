export * from './progress-router.ts';
