export * from './moderation.ts';
