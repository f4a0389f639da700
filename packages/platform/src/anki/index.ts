export * from './package-limits.ts';
export * from './package-refused.ts';
export * from './read-package.ts';
export * from './write-package.ts';
