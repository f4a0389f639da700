export * from './achievement-icon.ts';
