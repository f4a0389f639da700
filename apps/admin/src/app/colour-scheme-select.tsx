import type { MantineColorScheme } from '@mantine/core';
import { NativeSelect, useMantineColorScheme } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTexts } from '../shared/use-texts.ts';

const schemes = ['light', 'dark', 'auto'] as const;

/** Light, dark or like the system, as narrow as the navigation; remembered on this device for both apps. */
export function ColourSchemeSelect(): ReactElement {
  const { t } = useTexts();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <NativeSelect
      size="sm"
      aria-label={t('shared:colourScheme.label')}
      value={colorScheme}
      data={schemes.map((value) => ({ value, label: t(`shared:colourScheme.${value}`) }))}
      onChange={(event) => setColorScheme(event.currentTarget.value as MantineColorScheme)}
    />
  );
}
