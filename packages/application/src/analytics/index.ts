export * from './aggregate-events.ts';
export * from './ports.ts';
