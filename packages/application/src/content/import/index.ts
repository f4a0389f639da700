export * from './ask-import.ts';
export { makeBringAlong } from './bring-along.ts';
export * from './give-import.ts';
export * from './look-at-import.ts';
export * from './ports.ts';
export * from './work-on-imports.ts';
