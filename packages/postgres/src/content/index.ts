export * from './content-queries.ts';
export * from './deck-library.ts';
