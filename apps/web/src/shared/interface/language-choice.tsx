import type { InterfaceLocale } from '@slova/messages';
import { interfaceLocales } from '@slova/messages';
import { ChoiceBar } from '@slova/ui';
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
  const options = interfaceLocales.map((value) => ({
    value,
    label: <span lang={value}>{t(`language.${value}`)}</span>,
  }));
  return (
    <ChoiceBar
      label={t('language.label')}
      value={locale}
      options={options}
      onChange={(chosen) => {
        void choose(chosen);
        onChosen?.(chosen);
      }}
    />
  );
}
