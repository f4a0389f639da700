export { ankiReader, writePackage } from './anki/index.ts';
export * from './broadcast/index.ts';
export * from './import/index.ts';
export * from './limits/index.ts';
export * from './mail/index.ts';
export * from './media/index.ts';
export * from './telemetry/index.ts';
