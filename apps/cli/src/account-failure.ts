import { DomainError } from '@slova/domain';
import { failure } from './failure.ts';

/** Turns what the rules of accounts refuse into one line about this address; passes every other error on. */
export function accountFailure(email: string): (error: unknown) => never {
  return (error) => {
    const reason = error instanceof DomainError ? REASONS[error.code] : undefined;
    throw reason === undefined ? error : failure(reason.replace('{email}', email));
  };
}

const REASONS: Readonly<Record<string, string>> = {
  email_taken: 'There is already an account with the address {email}.',
  not_found: 'There is no account with the address {email}.',
};
