export * from './rollup-repository.ts';
