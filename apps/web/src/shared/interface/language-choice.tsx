import { SegmentedControl } from '@mantine/core';
import type { InterfaceLocale } from '@slova/messages';
import { interfaceLocales } from '@slova/messages';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from './language.ts';

/** English or Russian; takes effect at once. `onChosen` lets a signed-in learner's account follow. */
export function LanguageChoice({
  onChosen,
}: {
  readonly onChosen?: (locale: InterfaceLocale) => void;
}): ReactElement {
  const { t } = useTranslation('shared');
  const { locale, choose } = useLanguage();
  return (
    <SegmentedControl<InterfaceLocale>
      aria-label={t('language.label')}
      value={locale}
      data={interfaceLocales.map((value) => ({
        value,
        label: <span lang={value}>{t(`language.${value}`)}</span>,
      }))}
      onChange={(chosen) => {
        void choose(chosen);
        onChosen?.(chosen);
      }}
      fullWidth
    />
  );
}
