export * from './decks-router.ts';
export * from './search-router.ts';
