import type { HouseRule } from './house-rule.ts';

/** No drawer for odds and ends: a file says the thing, a folder the feature. */
export const forbiddenNames: HouseRule = (_root, files) =>
  Promise.resolve(
    files.filter(isSource).flatMap((file) => {
      const word = file.split('/').find((part) => isForbidden(part.replace(/\..*$/, '')));
      return word === undefined
        ? []
        : [{ file, reason: `"${word}" does not say what is inside (forbidden name)` }];
    }),
  );

function isSource(file: string): boolean {
  return /^(?:apps|packages|tooling)\/.*\.(?:ts|tsx|css|sql|sh)$/.test(file);
}

function isForbidden(name: string): boolean {
  return /^(?:utils?|helpers?|common|misc|types?|constants?)$|(?:^|-)(?:utils|helpers|manager|service|impl)$/i.test(
    name,
  );
}
