export * from './deck-notices.tsx';
export * from './report-button.tsx';
export * from './report-sheet.tsx';
