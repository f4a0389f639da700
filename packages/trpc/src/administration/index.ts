export * from './admin-content-router.ts';
export * from './admin-router.ts';
export * from './admin-topics-router.ts';
