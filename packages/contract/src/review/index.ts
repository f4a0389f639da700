export * from './card-actions.ts';
export * from './card-history.ts';
export * from './exercise.ts';
export * from './leeches.ts';
export * from './own-terms.ts';
export * from './study.ts';
export * from './reschedule.ts';
export * from './study-settings.ts';
