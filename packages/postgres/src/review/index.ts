export * from './answer-repository.ts';
export * from './enrolment-repository.ts';
export * from './own-term-repository.ts';
export * from './review-audit-store.ts';
export * from './review-log-repository.ts';
export * from './study-store.ts';
export * from './undo-repository.ts';
export * from './study-settings-repository.ts';
