import { DomainError } from '@slova/domain';
import { failure } from './failure.ts';

/** Turns what imports refuse into one line; passes every other error on. */
export function importFailure(error: unknown): never {
  if (!(error instanceof DomainError)) throw error;
  const field = error.field === undefined ? '' : ` (${error.field})`;
  throw failure(reasons[error.code] ?? `The import was refused: ${error.code}${field}.`);
}

const reasons: Readonly<Record<string, string>> = {
  unreadable_file: 'The file is no table, no deck in JSON and no Anki package, or it is damaged.',
  file_too_large: 'The file is larger than 100 MiB.',
  too_many_imports: 'Ten imports of this account wait to be gone on with; cancel some first.',
  not_permitted: 'This account may not write the deck.',
  deck_is_full: 'The deck cannot hold so many words.',
};
