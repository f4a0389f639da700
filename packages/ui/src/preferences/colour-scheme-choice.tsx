import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import type { MantineColorScheme } from '@mantine/core';
import type { ReactElement } from 'react';

/** The texts of the choice, in the reader's language. */
export type ColourSchemeTexts = Readonly<Record<'label' | MantineColorScheme, string>>;

/** Light, dark or like the system; takes effect at once and is remembered on this device. */
export function ColourSchemeChoice({ texts }: { readonly texts: ColourSchemeTexts }): ReactElement {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      aria-label={texts.label}
      value={colorScheme}
      onChange={(value) => setColorScheme(value)}
      data={(['light', 'dark', 'auto'] as const).map((value) => ({ value, label: texts[value] }))}
      fullWidth
    />
  );
}
