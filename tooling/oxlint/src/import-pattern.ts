import type { OxlintOverride } from 'oxlint';

/** One entry of `no-restricted-imports`, judging the module's name as it is written. */
export interface ImportPattern {
  /** Names in the manner of .gitignore; `!` makes an exception, in oxlint from every pattern of the file. */
  readonly group?: string[];
  readonly regex?: string;
  readonly allowTypeImports?: boolean;
  readonly message: string;
}

export function restrictedImports(patterns: readonly ImportPattern[]): NonNullable<OxlintOverride['rules']> {
  return { 'no-restricted-imports': ['error', { patterns: [...patterns] }] };
}
