export * from './content-repository.ts';
export * from './readable.ts';
