export * from './notifications-router.ts';
