import type { Learner, LearnerId, Locale, Role } from '@slova/domain';
import { assertGoodPassword, canonicalEmail, DomainError } from '@slova/domain';
import type { Clock, NewId } from '../clock.ts';
import type { UnitOfWork } from '../unit-of-work.ts';
import type { PasswordHasher } from './ports.ts';

type Ports = {
  readonly unitOfWork: UnitOfWork;
  readonly passwords: PasswordHasher;
  readonly clock: Clock;
  readonly newId: NewId;
};
type NewAccount = {
  readonly email: string;
  readonly password: string;
  readonly displayName: string;
  readonly role: Role;
  readonly locale?: Locale;
};

/** What an operator does to accounts from the command line. */
export type AdministerAccount = {
  /** Throws `email_taken` or `weak_password`. */
  readonly create: (account: NewAccount) => Promise<Learner>;
  /** Throws `not_found`. */
  readonly setRole: (email: string, role: Role) => Promise<Learner>;
  /** Also ends every session of the account. Throws `not_found` or `weak_password`. */
  readonly resetPassword: (email: string, password: string) => Promise<Learner>;
};

export function makeAdministerAccount({ unitOfWork, passwords, clock, newId }: Ports): AdministerAccount {
  const found = (email: string): Promise<Learner> =>
    unitOfWork(async ({ learners }) => {
      const learner = await learners.byEmail(canonicalEmail(email));
      if (!learner) throw new DomainError('not_found', 'email');
      return learner;
    });
  return {
    async create({ email: typed, password, displayName, role, locale = 'en' }) {
      const email = canonicalEmail(typed);
      assertGoodPassword(password, email);
      const id = newId() as LearnerId;
      const learner: Learner = {
        id,
        email,
        displayName,
        role,
        locale,
        status: 'active',
        timeZone: 'UTC',
        dayStartHour: 4,
        registeredAt: clock(),
      };
      const passwordHash = await passwords.hash(password);
      const added = await unitOfWork(({ learners }) =>
        learners.add({ ...learner, passwordHash, authEpoch: 0 }),
      );
      if (!added) throw new DomainError('email_taken', 'email');
      return learner;
    },
    async setRole(email, role) {
      const learner = await found(email);
      await unitOfWork(({ learners }) => learners.setRole(learner.id, role));
      return { ...learner, role };
    },
    async resetPassword(email, password) {
      const learner = await found(email);
      assertGoodPassword(password, learner.email);
      const passwordHash = await passwords.hash(password);
      await unitOfWork(({ learners }) => learners.setPassword(learner.id, passwordHash));
      return learner;
    },
  };
}
