export * from './decks-router.ts';
