export * from './learning-router.ts';
