import type { MantineThemeComponents } from '@mantine/core';

/** What every pressable thing measures at least, so that a thumb finds it (WCAG 2.2, 2.5.8 asks 24 px; we keep 44). */
const target = '2.75rem';

/** Defaults of single components, where Mantine's own are too small to press or too pale to read. */
export const parts: MantineThemeComponents = {
  Button: {
    defaultProps: { size: 'md' },
    styles: {
      root: { minHeight: target },
      label: { whiteSpace: 'normal', lineHeight: 1.2, textAlign: 'center' },
    },
  },
  ActionIcon: { defaultProps: { size: target, variant: 'subtle', color: 'gray' } },
  Input: { styles: { wrapper: { '--input-height-md': target } } },
  InputWrapper: {
    styles: { label: { marginBottom: '0.375rem' }, description: { marginBottom: '0.375rem' } },
  },
  TextInput: { defaultProps: { size: 'md' } },
  PasswordInput: { defaultProps: { size: 'md' } },
  Select: { defaultProps: { size: 'md' } },
  NativeSelect: { defaultProps: { size: 'md' } },
  Textarea: { defaultProps: { size: 'md' } },
  SegmentedControl: { defaultProps: { size: 'md' } },
  Paper: { defaultProps: { radius: 'lg' } },
  Card: { defaultProps: { radius: 'lg', padding: 'lg' } },
  Anchor: { defaultProps: { underline: 'hover' } },
  Tooltip: { defaultProps: { openDelay: 300, withArrow: true } },
};
