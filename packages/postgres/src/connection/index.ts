export * from './database.ts';
export * from './migrate.ts';
export * from './new-id.ts';
export * from './schema-version.ts';
