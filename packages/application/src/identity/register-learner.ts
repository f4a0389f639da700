import type { EventId, Learner, LearnerId, Locale } from '@slova/domain';
import { assertGoodPassword, canonicalEmail, DomainError } from '@slova/domain';
import type { Clock, NewId } from '../clock.ts';
import type { UnitOfWork } from '../unit-of-work.ts';
import type { NewSession, PasswordHasher, SessionStore } from './ports.ts';

export type Registration = {
  readonly email: string;
  readonly password: string;
  readonly displayName: string;
  readonly locale?: Locale | undefined;
  readonly timeZone?: string | undefined;
};

type Ports = {
  readonly unitOfWork: UnitOfWork;
  readonly sessions: SessionStore;
  readonly passwords: PasswordHasher;
  readonly clock: Clock;
  readonly newId: NewId;
};

const defaultDayStartHour = 4;

export type RegisterLearner = (
  registration: Registration,
  userAgent: string,
) => Promise<{ learner: Learner; session: NewSession }>;

/** Registers a learner and signs them in. Throws `weak_password` or `email_taken`. */
export function makeRegisterLearner({
  unitOfWork,
  sessions,
  passwords,
  clock,
  newId,
}: Ports): RegisterLearner {
  return async (registration, userAgent) => {
    const email = canonicalEmail(registration.email);
    assertGoodPassword(registration.password, email);
    const passwordHash = await passwords.hash(registration.password);
    const learner: Learner = {
      id: newId() as LearnerId,
      email,
      displayName: registration.displayName,
      role: 'learner',
      status: 'active',
      locale: registration.locale ?? 'en',
      timeZone: registration.timeZone ?? 'UTC',
      dayStartHour: defaultDayStartHour,
      registeredAt: clock(),
    };
    await unitOfWork(async ({ learners, outbox }) => {
      if (!(await learners.add({ ...learner, passwordHash, authEpoch: 0 })))
        throw new DomainError('email_taken', 'email');
      const { displayName, locale } = learner;
      const payload = { email, displayName, locale };
      const id = newId() as EventId;
      await outbox.add([
        { id, learnerId: learner.id, type: 'learner.registered', occurredAt: learner.registeredAt, payload },
      ]);
    });
    return { learner, session: await sessions.create({ id: learner.id, authEpoch: 0 }, userAgent) };
  };
}
