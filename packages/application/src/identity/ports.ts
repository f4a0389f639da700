import type { Learner, LearnerId, Role } from '@slova/domain';

/** A learner with what only signing in may see. */
export type LearnerWithSecret = Learner & { readonly passwordHash: string; readonly authEpoch: number };

export type ProfileChange = {
  readonly [Field in 'displayName' | 'locale' | 'timeZone' | 'dayStartHour']?: Learner[Field] | undefined;
};

/** Accounts. Addresses are passed in canonical form. */
export interface LearnerRepository {
  /** False when the address is taken. */
  add(learner: LearnerWithSecret): Promise<boolean>;
  byEmail(email: string): Promise<LearnerWithSecret | null>;
  byId(id: LearnerId): Promise<Learner | null>;
  change(id: LearnerId, change: ProfileChange): Promise<void>;
  setRole(id: LearnerId, role: Role): Promise<void>;
  /** Also ends every session of the account. */
  setPassword(id: LearnerId, passwordHash: string): Promise<void>;
  /** A reason suspends and ends every session; `null` reinstates. */
  setSuspension(id: LearnerId, reason: string | null): Promise<void>;
}

/** argon2id. `verify` against an unknown account runs on a dummy hash, so that it takes as long. */
export interface PasswordHasher {
  hash(password: string): Promise<string>;
  verify(passwordHash: string | null, password: string): Promise<boolean>;
}

export type NewSession = { readonly token: string; readonly expiresAt: Date };

/** Browser sessions: a 32-byte token for the browser, its SHA-256 at rest. */
export interface SessionStore {
  create(learner: Pick<LearnerWithSecret, 'id' | 'authEpoch'>, userAgent: string): Promise<NewSession>;
  /** The learner of a living session of an active account, in one prepared statement; slides the expiry now and then. */
  validate(token: string): Promise<Learner | null>;
  revoke(token: string): Promise<void>;
}

export type SessionRow = {
  /** SHA-256 (hex) of the token. */
  readonly id: string;
  readonly learnerId: LearnerId;
  readonly authEpoch: number;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
  readonly absoluteExpiresAt: Date;
  readonly userAgent: string;
};

/** Stored sessions. A session counts only while its account is active and its epoch is the account's. */
export type FoundSession = { readonly session: SessionRow; readonly learner: Learner };

export interface SessionRows {
  insert(row: SessionRow): Promise<void>;
  /** `null` also for an ended, outdated or suspended account's session. */
  find(id: string): Promise<FoundSession | null>;
  /** All of them that count, in one prepared, joined statement. */
  findEach(ids: readonly string[]): Promise<readonly FoundSession[]>;
  slide(id: string, expiresAt: Date, lastUsedAt: Date): Promise<void>;
  remove(id: string): Promise<void>;
  removeAllOf(learnerId: LearnerId): Promise<void>;
  removeExpired(now: Date): Promise<number>;
}
