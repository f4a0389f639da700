export { makeAchievementEvaluate } from './achievement-evaluate.ts';
export { makeAnalyticsAggregate } from './analytics-aggregate.ts';
export { makeEmailSend } from './email-send.ts';
export { makeNotificationCreate } from './notification-create.ts';
export { makeOutboxPrune } from './outbox-prune.ts';
export { makeReviewRecalculate } from './review-recalculate.ts';
export { makeSchedulerAudit } from './scheduler-audit.ts';
export { makeSessionSweep } from './session-sweep.ts';
