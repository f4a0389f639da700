import type { Learner, Locale } from '@slova/domain';
import { translate } from '@slova/messages';
import type { Caller } from '@slova/trpc';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SessionStore } from '@slova/application';
import type { SignInLimits } from '../sign-in-limits.ts';
import { preferredLocale } from './preferred-locale.ts';
import type { SessionCookie } from './session-cookie.ts';

export type CallerPorts = {
  readonly cookie: SessionCookie;
  readonly sessions: SessionStore;
  readonly limits: SignInLimits;
};

/** The caller of one request, as the routers know them. */
export function callerOf(
  request: FastifyRequest,
  reply: FastifyReply,
  { cookie, sessions, limits }: CallerPorts,
): Caller {
  const { headers, ip: address } = request;
  const token = cookie.read(request);
  const lookUp = async (): Promise<Learner | null> => (token === null ? null : sessions.validate(token));
  let found: Promise<Learner | null> | undefined;
  let locale: Locale = preferredLocale(headers['accept-language']);
  const authenticate = async (): Promise<Learner | null> => {
    const learner = await (found ??= lookUp());
    if (learner) locale = learner.locale;
    return learner;
  };
  const onRefused = (seconds: number): void => void reply.header('retry-after', seconds);
  return {
    userAgent: headers['user-agent'] ?? '',
    authenticate,
    isStillSignedIn: async () => (await lookUp()) !== null,
    async beginSession(session) {
      if (token !== null) await sessions.revoke(token);
      cookie.write(reply, session);
    },
    async endSession() {
      if (token !== null) await sessions.revoke(token);
      cookie.clear(reply);
    },
    locale: () => locale,
    refusalText: (code) => translate(locale, `errors.${code}`),
    issueText: (key, values) => translate(locale, `issues.${key}`, values),
    limits: {
      signIn: (email, work) => limits.signIn({ address, email, onRefused }, work),
      registration: (work) => limits.registration({ address, onRefused }, work),
    },
  };
}
