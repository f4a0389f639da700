export * from './caller.ts';
export * from './context.ts';
export * from './procedures.ts';
export * from './refusal.ts';
export * from './rest-name.ts';
export * from './shows.ts';
