export * from './moderation-router.ts';
export * from './reports-router.ts';
