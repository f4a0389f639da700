export * from './ports.ts';
export * from './rename-topic.ts';
export * from './take-back-renaming.ts';
