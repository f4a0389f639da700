export * from './call-rest.ts';
export * from './open-api.ts';
export * from './path-parameters.ts';
export * from './problem.ts';
export * from './rest-routes.ts';
