import type { Floor } from './floors.ts';
import type { ImportPattern } from './import-pattern.ts';

/** Files at one depth below a package, and the relative imports that would reach into a foreign feature. */
export interface Depth {
  readonly files: string;
  readonly patterns: readonly ImportPattern[];
}

/** Relative imports are judged as they are written, so each depth of folders needs its own patterns. */
export function depths(inside: Floor['inside']): readonly Depth[] {
  return { free: [everything], features: featureDepths, 'browser app': browserDepths }[inside];
}

const everything: Depth = { files: '**', patterns: [] };

const featureDepths: readonly Depth[] = [
  { files: '{src,e2e/**}', patterns: [] },
  { files: 'src/*', patterns: [throughIndex('../*/')] },
  { files: 'src/*/*', patterns: [throughIndex('../../*/')] },
  { files: 'src/*/*/*', patterns: [throughIndex('../../../*/')] },
];

/** In the apps for browsers features live in src/features, and only src/app joins them. */
const browserDepths: readonly Depth[] = [
  { files: '{src,src/app/**,e2e/**}', patterns: [] },
  {
    files: 'src/shared/**',
    patterns: [{ group: ['**/features/**', '**/app/**'], message: sharedIsBelow() }],
  },
  { files: 'src/features/*', patterns: [throughIndex('../*/'), notApp()] },
  { files: 'src/features/*/*', patterns: [throughIndex('../../*/', '../../../'), notApp()] },
];

function throughIndex(features: string, notFeatures?: string): ImportPattern {
  const others = [`${features}**`, `!${features}index.ts`];
  return {
    group: notFeatures === undefined ? others : [...others, `!${notFeatures}**`],
    message: 'Another feature is imported only through its index.ts.',
  };
}

function notApp(): ImportPattern {
  return { group: ['**/app/**'], message: 'src/app joins the features; no feature knows it.' };
}

function sharedIsBelow(): string {
  return 'src/shared knows neither the features nor the app.';
}
