export * from './deck-standing.ts';
export * from './progress-queries.ts';
export * from './mastery-queries.ts';
