import { NativeSelect } from '@mantine/core';
import type { InterfaceLocale } from '@slova/messages';
import { interfaceLocales } from '@slova/messages';
import type { ReactElement } from 'react';
import { useLanguage } from './use-language.ts';
import { useTexts } from './use-texts.ts';

/** English or Russian, each called by its own name. */
export function LanguageChoice({
  onChoose,
}: {
  /** Called with the choice once it is on screen. */
  readonly onChoose?: (locale: InterfaceLocale) => void;
}): ReactElement {
  const { t } = useTexts();
  const { language, show } = useLanguage();
  return (
    <NativeSelect
      size="sm"
      aria-label={t('shared:language.label')}
      value={language}
      data={interfaceLocales.map((value) => ({ value, label: t(`shared:language.${value}`) }))}
      onChange={(event) => {
        const locale = event.currentTarget.value as InterfaceLocale;
        void show(locale).then(() => onChoose?.(locale));
      }}
    />
  );
}
