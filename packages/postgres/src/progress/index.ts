export * from './deck-standing.ts';
export * from './progress-queries.ts';
