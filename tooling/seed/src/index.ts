export { loadStarterDeck } from './load-starter-deck.ts';
export { seedStarterDecks } from './seed-starter-decks.ts';
export type { StarterDeck, StarterTerm } from './starter-deck.ts';
export { starterDeckFolders } from './deck-folder.ts';
