export { dayExists } from './day-exists.ts';
export * from './learner-day.ts';
export * from './mastery.ts';
export * from './planned-break.ts';
export * from './start-of-day.ts';
export * from './streak.ts';
export { isTimeZone, wallClock } from './wall-clock.ts';
