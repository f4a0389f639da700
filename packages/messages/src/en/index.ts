export type { admin } from './admin.ts';
export type { errors } from './errors.ts';
export type { learner } from './learner.ts';
export type { server } from './server.ts';
export type { shared } from './shared.ts';
