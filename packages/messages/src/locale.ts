/** Languages of the interface. */
export const interfaceLocales = ['en', 'ru'] as const;
export type InterfaceLocale = (typeof interfaceLocales)[number];
