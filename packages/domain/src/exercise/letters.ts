/** Replaces single characters by a table; most texts hold none of them and come back as they are. */
export function replaceLetters(text: string, table: ReadonlyMap<string, string>): string {
  if (table.size === 0) return text;
  let replaced = '';
  for (const letter of text) replaced += table.get(letter) ?? letter;
  return replaced;
}

/** True for texts without any letter that could carry a mark: two of them differ in more than marks. */
export const areUnmarked = (...texts: readonly string[]): boolean =>
  texts.every((text) => /^[ -~]*$/u.test(text));
