export { adoptHistory, type AdoptedCard } from './adopt-history.ts';
export { ankiCategory, ankiTag } from './anki-names.ts';
export * from './anki-package.ts';
export { makeAnkiRows, type AnkiRow } from './anki-rows.ts';
export { ankiSummary, type AnkiSummary } from './anki-summary.ts';
export { importedHistory, type HistorySource, type ImportedHistory } from './imported-history.ts';
export { ankiCard, type LeavingCard, type LeavingClock } from './leaving-cards.ts';
export { ankiFields, type LeavingTerm } from './own-term-field.ts';
export { ownField as ankiOwnField } from './note-shape.ts';
