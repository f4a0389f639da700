export * from './broadcast/index.ts';
export * from './mail/index.ts';
