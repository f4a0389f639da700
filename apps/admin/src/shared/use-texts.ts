import type { i18n, TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

/** The texts of this app; what both apps say is under `shared:`. */
export function useTexts(): { readonly t: Texts; readonly i18n: i18n } {
  return useTranslation(['admin', 'shared']);
}

export type Texts = TFunction<['admin', 'shared']>;
