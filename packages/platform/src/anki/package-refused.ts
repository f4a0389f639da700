export const refusals = [
  'not-a-package',
  'too-new',
  'damaged',
  'too-large',
  'unsafe-names',
  'too-slow',
  'too-hungry',
] as const;
/** Why a package is not read. */
export type Refusal = (typeof refusals)[number];

/** A package that is not read, for a reason that its owner is told. */
export class PackageRefused extends Error {
  readonly reason: Refusal;

  constructor(reason: Refusal, detail?: string) {
    super(detail ?? reason);
    this.name = 'PackageRefused';
    this.reason = reason;
  }
}
