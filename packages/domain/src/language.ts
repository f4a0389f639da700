/** A BCP 47 language tag, such as `en`, `ru` or `pt-BR`. */
export type LanguageTag = string;

/** Languages of the interface. */
export const locales = ['en', 'ru'] as const;
export type Locale = (typeof locales)[number];
