export * from './anki-package.ts';
