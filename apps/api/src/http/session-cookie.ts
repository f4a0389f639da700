import type { NewSession } from '@slova/application';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The cookie that carries a session's token: never to be read by scripts, never sent along from other sites' forms. */
export type SessionCookie = {
  readonly name: string;
  readonly read: (request: FastifyRequest) => string | null;
  readonly write: (reply: FastifyReply, session: NewSession) => void;
  readonly clear: (reply: FastifyReply) => void;
};

/** Behind TLS the browser itself vouches for it: `__Host-` means Secure, from this host alone, for all of it (ASVS V3.3). */
export function sessionCookie(publicUrl: string): SessionCookie {
  const secure = publicUrl.startsWith('https:');
  const name = secure ? '__Host-slova' : 'slova';
  const attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  return {
    name,
    read: (request) => request.cookies[name] ?? null,
    write: (reply, { token, expiresAt }) =>
      void reply.setCookie(name, token, { ...attributes, expires: expiresAt }),
    clear: (reply) => void reply.clearCookie(name, attributes),
  };
}
