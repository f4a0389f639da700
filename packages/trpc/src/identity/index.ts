export * from './auth-router.ts';
export * from './users-router.ts';
