import { ColourSchemeChoice } from '@slova/ui';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** Light, dark, or like the system. */
export function AppearanceChoice(): ReactElement {
  const { t } = useTranslation('shared');
  const texts = {
    label: t('colourScheme.label'),
    light: t('colourScheme.light'),
    dark: t('colourScheme.dark'),
    auto: t('colourScheme.auto'),
  };
  return <ColourSchemeChoice texts={texts} />;
}
