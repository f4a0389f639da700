import type { InterfaceLocale } from '@slova/messages';
import { interfaceLocales } from '@slova/messages';
import { ChoiceBar } from '@slova/ui';
import type { ReactElement } from 'react';
import { useState } from 'react';
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
  // The mark moves at once; the page follows when its texts have come.
  const [wanted, setWanted] = useState<InterfaceLocale | null>(null);
  const options = interfaceLocales.map((value) => ({
    value,
    label: <span lang={value}>{t(`language.${value}`)}</span>,
  }));
  return (
    <ChoiceBar
      label={t('language.label')}
      value={wanted ?? locale}
      options={options}
      onChange={(chosen) => {
        setWanted(chosen);
        void choose(chosen).finally(() => setWanted(null));
        onChosen?.(chosen);
      }}
    />
  );
}
