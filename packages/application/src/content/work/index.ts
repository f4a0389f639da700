export * from './ports.ts';
export * from './stop-deck-work.ts';
export { makeWorkOnDecks, type WorkOnDecks } from './work-on-decks.ts';
