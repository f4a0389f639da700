import type { InterfaceLocale } from '@slova/messages';
import { interfaceLocales } from '@slova/messages';
import type { i18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import { recall, remember } from './device-memory.ts';

const key = 'slova-language';

/** The language to begin with: what was chosen on this device, else the first that the browser asks for and we have. */
export function firstLanguage(): InterfaceLocale {
  const wanted = [recall(key), ...navigator.languages];
  return wanted.map(asLocale).find((locale) => locale !== null) ?? 'en';
}

/** The interface language and how to change it; a change is remembered on this device. */
export function useLanguage(): {
  readonly locale: InterfaceLocale;
  readonly choose: (locale: InterfaceLocale) => Promise<void>;
} {
  const { i18n } = useTranslation('shared');
  return { locale: asLocale(i18n.language) ?? 'en', choose: async (locale) => speak(i18n, locale) };
}

/** Changes the interface to a language and remembers it on this device. */
export async function speak(texts: i18n, locale: InterfaceLocale): Promise<void> {
  remember(key, locale);
  if (locale !== texts.language) await texts.changeLanguage(locale);
}

/** The interface language as the reader's region writes it: `en-GB` for an English page in Britain. For dates and numbers. */
export function regionalTag(locale: string): string {
  return navigator.languages.find((tag) => asLocale(tag) === locale) ?? locale;
}

function asLocale(tag: string | null): InterfaceLocale | null {
  const language = tag?.split('-')[0]?.toLowerCase();
  return interfaceLocales.find((locale) => locale === language) ?? null;
}
