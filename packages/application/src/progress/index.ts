export * from './mastery-ports.ts';
export * from './ports.ts';
