export * from './browser-app.ts';
