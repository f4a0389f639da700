export * from './mastery-counts.ts';
export * from './progress.ts';
