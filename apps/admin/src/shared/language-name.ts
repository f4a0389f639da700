/** The name of a language in the reader's language; an unknown tag stays as it is. */
export function languageName(tag: string, readerLocale: string): string {
  try {
    return new Intl.DisplayNames(readerLocale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
