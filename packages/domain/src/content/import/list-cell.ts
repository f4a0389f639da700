/**
 * Several texts in one cell, so that they can be told apart again: a backslash goes before every backslash and separator
 * inside a text (commas too where semicolons separate: readers look for both). Line breaks inside a text become spaces.
 */
export function listCell(texts: readonly string[], separator: ';' | '|'): string {
  const special = separator === ';' ? /[\\;,]/g : /[\\|]/g;
  const escaped = texts.map((text) =>
    text.replaceAll(/[\r\n]+/g, ' ').replaceAll(special, (char) => `\\${char}`),
  );
  return escaped.join(separator === ';' ? '; ' : ' | ');
}

/** The texts of a cell, trimmed. A backslash before anything but a separator or a backslash is itself. */
export function textsOfCell(cell: string, separator: string | null): string[] {
  if (separator === null) return [cell.trim()];
  const texts: string[] = [];
  let text = '';
  for (let at = 0; at < cell.length; at += 1) {
    const char = cell[at] ?? '';
    const next = cell[at + 1] ?? '';
    if (char === '\\' && /[\\;,|/]/.test(next)) {
      text += next;
      at += 1;
    } else if (char === separator) {
      texts.push(text.trim());
      text = '';
    } else text += char;
  }
  return [...texts, text.trim()];
}

/** True when a separator stands in a cell without a backslash before it. */
export function isSeparatedBy(cell: string, separator: string): boolean {
  return textsOfCell(cell, separator).length > 1;
}
