export * from './card-actions-router.ts';
export * from './learning-router.ts';
export * from './own-terms-router.ts';
export * from './study-settings-router.ts';
export * from './reschedule-router.ts';
