import type { i18n, ParseKeys } from 'i18next';
import { createInstance } from 'i18next';
import { server as english } from './en/server.ts';
import type { InterfaceLocale } from './locale.ts';
import { server as russian } from './ru/server.ts';

/** `errors.email_taken`, `mail.welcome.subject` … */
export type ServerKey = ParseKeys<'server'>;
export type Values = Readonly<Record<string, string | number>>;

/**
 * A text of the servers in the given language, with its values filled in. The result is plain text: whoever puts it into
 * HTML escapes it there.
 */
export function translate(locale: InterfaceLocale, key: ServerKey, values: Values = {}): string {
  texts ??= instance();
  // i18next would have each key's own values; here one signature serves all of them.
  const say = texts.getFixedT(locale, 'server') as unknown as (key: ServerKey, values: Values) => string;
  return say(key, values);
}

// Made on first use, once for a process.
let texts: i18n | undefined;

function instance(): i18n {
  const made = createInstance({
    resources: { en: { server: english }, ru: { server: russian } },
    fallbackLng: 'en',
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  void made.init();
  return made;
}
