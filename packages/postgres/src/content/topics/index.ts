export * from './topic-queries.ts';
export * from './topic-repository.ts';
