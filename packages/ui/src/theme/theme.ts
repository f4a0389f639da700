import { createTheme } from '@mantine/core';
import { palette } from './palette.ts';
import { parts } from './parts.ts';

/** Interface text: Onest, then whatever the reader's system has for their script. */
const interfaceFont =
  "'Onest Variable', system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans CJK SC', 'Noto Sans Arabic', sans-serif";

/** Words to be learnt: Literata, made for reading; it has Latin, Cyrillic, Greek and phonetic letters. */
export const wordFont =
  "'Literata Variable', 'Noto Serif', 'Noto Serif CJK SC', 'Noto Naskh Arabic', Georgia, 'Times New Roman', serif";

/** The one theme of both apps. Components take colours, sizes and motion from here and from nowhere else. */
export const theme = createTheme({
  colors: palette,
  primaryColor: 'cornflower',
  primaryShade: { light: 7, dark: 6 },
  white: '#ffffff',
  black: '#1b2032',
  fontFamily: interfaceFont,
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace",
  headings: {
    fontFamily: interfaceFont,
    fontWeight: '650',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: 'clamp(1.625rem, 1.3rem + 1.4vw, 2.125rem)', lineHeight: '1.2' },
      h2: { fontSize: '1.25rem', lineHeight: '1.3' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
      h4: { fontSize: '1rem', lineHeight: '1.4' },
      h5: { fontSize: '0.9375rem', lineHeight: '1.45' },
      h6: { fontSize: '0.875rem', lineHeight: '1.45' },
    },
  },
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.3125rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.45' },
  radius: { xs: '4px', sm: '8px', md: '12px', lg: '18px', xl: '26px' },
  defaultRadius: 'md',
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2.25rem' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: parts,
});
