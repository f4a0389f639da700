export * from './administration.ts';
export * from './content.ts';
