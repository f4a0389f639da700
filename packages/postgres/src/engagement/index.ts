export * from './achievement-queries.ts';
export * from './achievement-repository.ts';
