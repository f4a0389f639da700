export * from './content-repository.ts';
export * from './readable.ts';
export { makeImportRepository } from './import-repository.ts';
