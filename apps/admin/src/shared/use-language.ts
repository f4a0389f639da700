import type { InterfaceLocale } from '@slova/messages';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Where the language chosen on this device is kept, for the screens before signing in. */
export const languageKey = 'slova-language';

/** The language on screen, and how to show another. */
export function useLanguage(): {
  readonly language: InterfaceLocale;
  readonly show: (locale: InterfaceLocale) => Promise<void>;
} {
  const { i18n } = useTranslation();
  const show = useCallback(
    async (locale: InterfaceLocale) => {
      await i18n.changeLanguage(locale);
      localStorage.setItem(languageKey, locale);
    },
    [i18n],
  );
  return { language: i18n.language as InterfaceLocale, show };
}
