export * from './mastery-counts.ts';
export * from './progress.ts';
export * from './term-mastery.ts';
