export * from './deck-access.ts';
export * from './import/index.ts';
export * from './revision.ts';
export * from './term.ts';
