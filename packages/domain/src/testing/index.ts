export * from './a-card.ts';
export * from './zone-calendar.ts';
export * from './study-when-due.ts';
