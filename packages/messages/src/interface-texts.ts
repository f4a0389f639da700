import type { BackendModule, i18n, Module, ReadCallback, ResourceKey } from 'i18next';
import { createInstance } from 'i18next';
import type { InterfaceLocale } from './locale.ts';
import type { Resources } from './resources.ts';

/** The texts of one part of a browser app; those of the servers never reach a browser. */
export type TextsOf = Exclude<keyof Resources, 'server'>;

/**
 * The texts of a browser app, ready to use in the given language: the shared ones and those of the part that is shown first.
 * `loadNamespaces` brings those of another part and `changeLanguage` those of another language; nothing is downloaded
 * before that. `plugins` binds it to a view library.
 */
export async function interfaceTexts(
  first: TextsOf,
  locale: InterfaceLocale,
  plugins: readonly Module[],
): Promise<i18n> {
  const texts = createInstance();
  for (const plugin of [chunks, ...plugins]) texts.use(plugin);
  await texts.init({
    lng: locale,
    ns: ['shared', first],
    defaultNS: first,
    interpolation: { escapeValue: false },
    fallbackLng: false,
  });
  return texts;
}

const chunks: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    void handOver(parts[namespace as TextsOf][language as InterfaceLocale], done);
  },
};

async function handOver(bring: () => Promise<ResourceKey>, done: ReadCallback): Promise<void> {
  try {
    done(null, await bring());
  } catch (error) {
    done(error as Error, null);
  }
}

type Part = Readonly<Record<InterfaceLocale, () => Promise<ResourceKey>>>;

// Spelt out, so that a bundler gives each part in each language a chunk of its own.
const parts: Readonly<Record<TextsOf, Part>> = {
  shared: {
    en: async () => (await import('./en/shared.ts')).shared,
    ru: async () => (await import('./ru/shared.ts')).shared,
  },
  visitor: {
    en: async () => (await import('./en/visitor.ts')).visitor,
    ru: async () => (await import('./ru/visitor.ts')).visitor,
  },
  learner: {
    en: async () => (await import('./en/learner.ts')).learner,
    ru: async () => (await import('./ru/learner.ts')).learner,
  },
  admin: {
    en: async () => (await import('./en/admin.ts')).admin,
    ru: async () => (await import('./ru/admin.ts')).admin,
  },
};
