export * from './a-card.ts';
export * from './a-material.ts';
export * from './a-term.ts';
export * from './zone-calendar.ts';
export * from './study-when-due.ts';
