/** One entry of `no-restricted-imports`: gitignore-like patterns over the module name as it is written. */
export interface ImportPattern {
  readonly group: string[];
  readonly message: string;
  readonly allowTypeImports?: boolean;
}
