export * from './answer-review.ts';
export * from './audit-scheduler.ts';
export * from './enrol-deck.ts';
export * from './ports.ts';
export * from './recalculate-card.ts';
export * from './start-session.ts';
