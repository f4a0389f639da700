import type { InterfaceLocale } from '@slova/messages';
import { interfaceLocales } from '@slova/messages';

/** The language to begin with: the one chosen on this device, or the first of the browser's that we speak, or English. */
export function firstLanguage(chosen: string | null, wanted: readonly string[]): InterfaceLocale {
  const candidates = [chosen ?? '', ...wanted].map((tag) => tag.toLowerCase().split('-')[0]);
  const spoken = candidates.find((tag) => interfaceLocales.some((locale) => locale === tag));
  return (spoken ?? 'en') as InterfaceLocale;
}
