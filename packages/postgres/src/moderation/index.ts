export * from './moderation-repository.ts';
