export * from './sharing-queries.ts';
export * from './sharing-repository.ts';
export * from './suggestion-repository.ts';
