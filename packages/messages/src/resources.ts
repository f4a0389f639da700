import type { admin } from './en/admin.ts';
import type { learner } from './en/learner.ts';
import type { server } from './en/server.ts';
import type { shared } from './en/shared.ts';
import type { visitor } from './en/visitor.ts';

/** All texts by namespace, in the shape of English, which the keys are typed by. */
export type Resources = {
  readonly shared: typeof shared;
  readonly visitor: typeof visitor;
  readonly learner: typeof learner;
  readonly admin: typeof admin;
  readonly server: typeof server;
};

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'learner';
    resources: Resources;
  }
}
