import type { MantineColorScheme } from '@mantine/core';
import { useMantineColorScheme } from '@mantine/core';
import type { ReactElement } from 'react';
import { ChoiceBar } from './choice-bar.tsx';

/** The texts of the choice, in the reader's language. */
export type ColourSchemeTexts = Readonly<Record<'label' | MantineColorScheme, string>>;

/** Light, dark or like the system; takes effect at once and is remembered on this device. */
export function ColourSchemeChoice({ texts }: { readonly texts: ColourSchemeTexts }): ReactElement {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const options = (['light', 'dark', 'auto'] as const).map((value) => ({ value, label: texts[value] }));
  return <ChoiceBar label={texts.label} value={colorScheme} options={options} onChange={setColorScheme} />;
}
