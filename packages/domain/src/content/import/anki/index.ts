export { adoptHistory, type AdoptedCard } from './adopt-history.ts';
export * from './anki-package.ts';
export { makeAnkiRows, type AnkiRow } from './anki-rows.ts';
export { ankiSummary, type AnkiSummary } from './anki-summary.ts';
export { importedHistory, type HistorySource, type ImportedHistory } from './imported-history.ts';
export type { LeavingCard } from './leaving-cards.ts';
export { leavingNote, type LeavingNote } from './leaving-note.ts';
export type { LeavingTerm } from './own-term-field.ts';
export { ownField as ankiOwnField } from './note-shape.ts';
