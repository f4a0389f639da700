export * from './deck.ts';
export * from './exported-deck.ts';
export * from './imports.ts';
export * from './search.ts';
export * from './sharing.ts';
export * from './revisions.ts';
export * from './written-deck.ts';
export * from './written-term.ts';
