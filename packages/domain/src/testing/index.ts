export * from './zone-calendar.ts';
