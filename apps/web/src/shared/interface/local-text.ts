import { useLanguage } from './language.ts';

/** Picks the reader's language from a text that exists in both. */
export function useLocalText(): (text: { readonly en: string; readonly ru: string }) => string {
  const { locale } = useLanguage();
  return (text) => text[locale];
}
