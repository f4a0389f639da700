export * from './decks-router.ts';
export * from './search-router.ts';
export * from './exports-router.ts';
export * from './imports-router.ts';
