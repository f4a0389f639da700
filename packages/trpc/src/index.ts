export type {
  Access,
  Caller,
  Context,
  Meta,
  Queries,
  Refusal,
  RestName,
  Services,
  UseCases,
} from './procedure/index.ts';
export { refusalOf } from './procedure/index.ts';
export * from './router.ts';
export * from './procedures-by-name.ts';
export * from './rest/index.ts';
