import type { Learner } from '@slova/domain';
import { canonicalEmail, DomainError } from '@slova/domain';
import type { UnitOfWork } from '../unit-of-work.ts';
import type { NewSession, PasswordHasher, SessionStore } from './ports.ts';

type Ports = {
  readonly unitOfWork: UnitOfWork;
  readonly sessions: SessionStore;
  readonly passwords: PasswordHasher;
};
type Credentials = { readonly email: string; readonly password: string };

export type SignIn = (
  credentials: Credentials,
  userAgent: string,
) => Promise<{ learner: Learner; session: NewSession }>;

/**
 * Signs in. Throws `wrong_credentials` alike for an unknown address and a wrong password, after the same work; only who knows
 * the password learns that the account is `suspended`.
 */
export function makeSignIn({ unitOfWork, sessions, passwords }: Ports): SignIn {
  return async ({ email, password }, userAgent) => {
    const found = await unitOfWork(({ learners }) => learners.byEmail(canonicalEmail(email)));
    const right = await passwords.verify(found?.passwordHash ?? null, password);
    if (!found || !right) throw new DomainError('wrong_credentials');
    if (found.status === 'suspended') throw new DomainError('suspended');
    const { passwordHash: _, authEpoch, ...learner } = found;
    return { learner, session: await sessions.create({ id: learner.id, authEpoch }, userAgent) };
  };
}
