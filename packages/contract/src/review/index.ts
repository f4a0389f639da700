export * from './card-actions.ts';
export * from './exercise.ts';
export * from './study.ts';
