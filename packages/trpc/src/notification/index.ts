export { whileSignedIn } from './while-signed-in.ts';
export * from './notifications-router.ts';
