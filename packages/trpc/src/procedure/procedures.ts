import type { Permission } from '@slova/domain';
import { DomainError, may } from '@slova/domain';
import { initTRPC } from '@trpc/server';
import type { Context } from './context.ts';
import { refusalShape } from './refusal-shape.ts';
import type { RestName } from './rest-name.ts';

/** Who may call: everyone, whoever is signed in, or staff with a permission. */
export type Access = 'anyone' | 'signed-in' | Permission;
export type Meta = { readonly access: Access; readonly rest?: RestName | undefined };

// Shorter than the time after which the host gives up on a silent connection.
const pingEveryMs = 10_000;

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    isDev: false,
    isServer: true,
    errorFormatter: refusalShape,
    sse: {
      ping: { enabled: true, intervalMs: pingEveryMs },
      client: { reconnectAfterInactivityMs: 3 * pingEveryMs },
    },
  });

export const { router, createCallerFactory } = t;

// Nothing but the factories below makes procedures, so that none is without its permission (ASVS V8.2.1).
const declared = (access: Access, rest: RestName | undefined) => t.procedure.meta({ access, rest });

/** A procedure for everyone. `rest` also gives it a name under `/api/v1`. */
export const anyone = (rest?: RestName) => declared('anyone', rest);

/** A procedure for whoever is signed in: it knows the learner, and the moment on their own calendar. */
export const signedIn = (rest?: RestName) => admitted('signed-in', rest);

/** A procedure for accounts whose role has the permission. */
export const staff = (permission: Permission) => admitted(permission, undefined);

const admitted = (access: Exclude<Access, 'anyone'>, rest: RestName | undefined) =>
  declared(access, rest).use(async ({ ctx, next }) => {
    const learner = await ctx.caller.authenticate();
    if (!learner) throw new DomainError('not_signed_in');
    if (access !== 'signed-in' && !may(learner.role, access)) throw new DomainError('not_permitted');
    return next({ ctx: { learner, moment: { at: ctx.clock(), clock: learner } } });
  });
