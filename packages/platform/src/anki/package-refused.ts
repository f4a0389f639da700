/** Why a package is not read. */
export type Refusal =
  | 'not-a-package'
  | 'too-new'
  | 'damaged'
  | 'too-large'
  | 'unsafe-names'
  | 'too-slow'
  | 'too-hungry';

/** A package that is not read, for a reason that its owner is told. */
export class PackageRefused extends Error {
  readonly reason: Refusal;

  constructor(reason: Refusal, detail?: string) {
    super(detail ?? reason);
    this.name = 'PackageRefused';
    this.reason = reason;
  }
}
