export * from './exercise.ts';
export * from './study.ts';
