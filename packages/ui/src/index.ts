export * from './brand/mark.tsx';
export * from './brand/wordmark.tsx';
export * from './preferences/colour-scheme-choice.tsx';
export * from './theme/palette.ts';
export * from './theme/slova-provider.tsx';
export * from './theme/theme.ts';
