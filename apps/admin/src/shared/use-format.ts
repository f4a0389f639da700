import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Format } from './format.ts';
import { formatFor } from './format.ts';

/** The formats of the language on screen, as its speakers write them where the browser's owner lives (en-GB, not en-US). */
export function useFormat(): Format {
  const { language } = useTranslation().i18n;
  return useMemo(() => {
    const regional = navigator.languages.find((tag) => tag.startsWith(`${language}-`));
    return formatFor(regional ?? language);
  }, [language]);
}
