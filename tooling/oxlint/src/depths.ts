import type { Floor } from './floors.ts';
import type { ImportPattern } from './import-pattern.ts';

/** Files at one depth below a package, and the relative imports that would reach into a foreign feature. */
export interface Depth {
  readonly folders: readonly string[];
  readonly patterns: readonly ImportPattern[];
  /** Modules that are free whatever the patterns say. */
  readonly exceptions: readonly string[];
}

/** Relative imports are judged as they are written, so each depth of folders needs its own patterns. */
export function depths(inside: Floor['inside']): readonly Depth[] {
  const everything: Depth = { folders: ['**'], patterns: [], exceptions: [] };
  return { free: [everything], features: featureDepths(), 'browser app': browserDepths() }[inside];
}

function featureDepths(): readonly Depth[] {
  return [
    { folders: ['src', 'e2e/**'], patterns: [], exceptions: [] },
    throughIndex(['src/*'], '../'),
    throughIndex(['src/*/*'], '../../'),
  ];
}

/** In the apps for browsers features live in src/features, and only src/app joins them. */
function browserDepths(): readonly Depth[] {
  return [
    { folders: ['src', 'src/app/**', 'e2e/**'], patterns: [], exceptions: [] },
    {
      folders: ['src/shared/**'],
      patterns: [below('src/shared', '**/features/**', '**/app/**')],
      exceptions: [],
    },
    throughIndex(['src/features/*'], '../', below('A feature', '../../app/**')),
    throughIndex(['src/features/*/*'], '../../', below('A feature', '../../../app/**')),
  ];
}

function throughIndex(folders: readonly string[], up: string, ...more: readonly ImportPattern[]): Depth {
  const features: ImportPattern = {
    regex: `^${up.replaceAll('.', String.raw`\.`)}[^./][^/]*/`,
    message: 'Another feature is imported only through its index.ts.',
  };
  return { folders, patterns: [features, ...more], exceptions: [`${up}*/index.ts`] };
}

function below(who: string, ...group: string[]): ImportPattern {
  return { group, message: `${who} does not know what is built from it.` };
}
