export * from './achievement.ts';
export * from './counters.ts';
export * from './tiers.ts';
