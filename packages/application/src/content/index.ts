export * from './import/index.ts';
export * from './ports.ts';
