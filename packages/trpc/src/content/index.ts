export * from './catalogue-router.ts';
export * from './decks-router.ts';
export * from './exports-router.ts';
export * from './imports-router.ts';
export * from './search-router.ts';
export * from './sharing-router.ts';
export * from './suggestions-router.ts';
export * from './terms-router.ts';
