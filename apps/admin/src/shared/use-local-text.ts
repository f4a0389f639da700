import { useTexts } from './use-texts.ts';

/** Picks the reader's language from a text that exists in both. */
export function useLocalText(): (text: { readonly en: string; readonly ru: string }) => string {
  const { i18n } = useTexts();
  return (text) => text[i18n.language === 'ru' ? 'ru' : 'en'];
}
