export * from './ports.ts';
export * from './write-deck.ts';
