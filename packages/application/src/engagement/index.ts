export * from './evaluate-achievements.ts';
export * from './ports.ts';
