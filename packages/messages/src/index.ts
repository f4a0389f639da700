export * from './interface-texts.ts';
export * from './locale.ts';
export type { Resources } from './resources.ts';
export * from './translate.ts';
