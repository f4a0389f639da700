import type { i18n, Module } from 'i18next';
import { createInstance } from 'i18next';
import type { InterfaceLocale } from './locale.ts';

/** Which app's texts to load beside the shared ones. */
export type TextsOf = 'learner' | 'admin';

/**
 * The texts of a browser app, ready to use in the given language. Only that language is downloaded;
 * `switchLanguage` brings another. `plugins` binds it to a view library.
 */
export async function interfaceTexts(
  app: TextsOf,
  locale: InterfaceLocale,
  plugins: readonly Module[],
): Promise<i18n> {
  const texts = createInstance();
  for (const plugin of plugins) texts.use(plugin);
  await texts.init({
    lng: locale,
    ns: ['shared', app],
    defaultNS: app,
    resources: { [locale]: await namespaces(app, locale) },
    interpolation: { escapeValue: false },
    partialBundledLanguages: true,
    fallbackLng: false,
  });
  return texts;
}

/** Loads another language if need be and changes to it. */
export async function switchLanguage(texts: i18n, app: TextsOf, locale: InterfaceLocale): Promise<void> {
  if (!texts.hasResourceBundle(locale, app)) {
    const loaded = await namespaces(app, locale);
    for (const [name, bundle] of Object.entries(loaded)) texts.addResourceBundle(locale, name, bundle);
  }
  await texts.changeLanguage(locale);
}

type Bundles = Readonly<Record<string, Record<string, unknown>>>;

async function namespaces(app: TextsOf, locale: InterfaceLocale): Promise<Bundles> {
  const [shared, own] = await Promise.all([sharedTexts[locale](), ownTexts[app][locale]()]);
  return { ...shared, ...own };
}

// Spelt out, so that a bundler gives each app and each language a chunk of its own.
const sharedTexts: Readonly<Record<InterfaceLocale, () => Promise<Bundles>>> = {
  en: async () => ({ shared: (await import('./en/shared.ts')).shared }),
  ru: async () => ({ shared: (await import('./ru/shared.ts')).shared }),
};
const ownTexts: Readonly<Record<TextsOf, typeof sharedTexts>> = {
  learner: {
    en: async () => ({ learner: (await import('./en/learner.ts')).learner }),
    ru: async () => ({ learner: (await import('./ru/learner.ts')).learner }),
  },
  admin: {
    en: async () => ({ admin: (await import('./en/admin.ts')).admin }),
    ru: async () => ({ admin: (await import('./ru/admin.ts')).admin }),
  },
};
