import type { CSSVariablesResolver } from '@mantine/core';
import { fieldColours } from './palette.ts';
import { wordFont } from './theme.ts';

/**
 * The tokens behind light and dark. Every pair of text and ground here has a contrast of 4.5 : 1 or more
 * (WCAG 2.2, 1.4.3), which Mantine's own dimmed, placeholder and error colours do not.
 */
export const colourVariables: CSSVariablesResolver = () => ({
  variables: { '--slova-font-word': wordFont },
  light: {
    '--mantine-color-body': '#faf9f6',
    '--mantine-color-dimmed': '#5c6170',
    '--mantine-color-placeholder': '#666b79',
    '--mantine-color-error': 'var(--mantine-color-poppy-7)',
    '--mantine-color-success': 'var(--mantine-color-leaf-7)',
    '--mantine-color-anchor': 'var(--mantine-color-cornflower-7)',
    '--mantine-color-default-border': 'var(--mantine-color-gray-3)',
    '--slova-surface': '#ffffff',
    '--slova-sunken': '#f2f1ec',
    '--slova-line': '#e6e4dd',
    '--slova-track': '#e6e4dd',
    '--slova-groove': '#e6e4dd',
    '--slova-raised': '#ffffff',
    ...heat(2, 4, 6, 8),
    ...poster(1, 6, 8),
    ...fromColours(inLight),
  },
  dark: {
    '--mantine-color-body': '#14171f',
    '--mantine-color-dimmed': '#a9adba',
    '--mantine-color-placeholder': '#9a9eac',
    '--mantine-color-error': 'var(--mantine-color-poppy-3)',
    '--mantine-color-success': 'var(--mantine-color-leaf-3)',
    '--mantine-color-anchor': 'var(--mantine-color-cornflower-3)',
    '--slova-surface': '#1d212c',
    '--slova-sunken': '#181c25',
    '--slova-line': '#2e3341',
    '--slova-track': '#343a4a',
    '--slova-groove': '#232834',
    '--slova-raised': '#414961',
    ...heat(8, 6, 5, 3),
    ...poster(9, 4, 0),
    ...fromColours(inDark),
  },
});

// From less to more, away from the ground.
function heat(...steps: readonly number[]): Record<string, string> {
  const lines = steps.map((step, index) => [`--slova-heat-${index + 1}`, shade('cornflower', step)]);
  return Object.fromEntries(lines) as Record<string, string>;
}

// A large coloured ground with large words on it.
function poster(ground: number, word: number, hero: number): Record<string, string> {
  return {
    '--slova-poster': shade('cornflower', ground),
    '--slova-poster-word': shade('cornflower', word),
    '--slova-poster-hero': shade('cornflower', hero),
  };
}

type Roles = {
  readonly text: string;
  readonly soft: string;
  readonly hover: string;
  readonly edge: string;
  readonly solid: string;
};

const inLight = (name: string): Roles => ({
  text: shade(name, 8),
  soft: shade(name, 1),
  hover: shade(name, 2),
  edge: shade(name, 3),
  solid: shade(name, 6),
});

const inDark = (name: string): Roles => ({
  text: shade(name, 2),
  soft: tinted(name, 22),
  hover: tinted(name, 34),
  edge: tinted(name, 55),
  solid: shade(name, 5),
});

// Each colour's text, soft ground, edge and solid fill; Mantine's "light" variant is told the same.
function fromColours(rolesOf: (name: string) => Roles): Record<string, string> {
  const lines = fieldColours.flatMap((name) => {
    const { text, soft, hover, edge, solid } = rolesOf(name);
    return [
      [`--slova-${name}-text`, text],
      [`--slova-${name}-soft`, soft],
      [`--slova-${name}-edge`, edge],
      [`--slova-${name}-solid`, solid],
      [`--mantine-color-${name}-light`, soft],
      [`--mantine-color-${name}-light-hover`, hover],
      [`--mantine-color-${name}-light-color`, text],
    ];
  });
  return Object.fromEntries(lines) as Record<string, string>;
}

function shade(name: string, index: number): string {
  return `var(--mantine-color-${name}-${index})`;
}

function tinted(name: string, percent: number): string {
  return `color-mix(in oklab, ${shade(name, 6)} ${percent}%, var(--slova-surface))`;
}
