import type { NewSession } from '@slova/application';
import type { ErrorCode, Learner, Locale } from '@slova/domain';
import type { SayIssue } from './issue-text.ts';

/** Who is asking, as the host sees them: their session, their language, how much more they may try. */
export type Caller = {
  readonly userAgent: string;
  /** The learner of a living session, looked up once per request; `null` for nobody. */
  readonly authenticate: () => Promise<Learner | null>;
  /** True while the session still counts, looked up anew. */
  readonly isStillSignedIn: () => Promise<boolean>;
  /** Hands the browser its session; the one it came with ends, so that a planted one is worth nothing. */
  readonly beginSession: (session: NewSession) => Promise<void>;
  readonly endSession: () => Promise<void>;
  /** The language of the account once it is known, of the browser until then. */
  readonly locale: () => Locale;
  /** What a refusal says in that language. */
  readonly refusalText: (code: ErrorCode) => string;
  /** What is wrong with one field, in that language. */
  readonly issueText: SayIssue;
  /** Guesses are counted before they are made; throws `too_many_requests`. */
  readonly limits: {
    readonly signIn: <Result>(email: string, work: () => Promise<Result>) => Promise<Result>;
    readonly registration: <Result>(work: () => Promise<Result>) => Promise<Result>;
  };
};
