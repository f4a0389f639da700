export * from './admin-router.ts';
