/** A line of text as it is kept: composed (NFC), without what cannot be seen or stored, blanks collapsed and trimmed. */
export function tidyLine(text: string): string {
  if (tidy.test(text)) return text;
  return visible(text).replace(/\s+/gu, ' ').trim();
}

// Latin and Cyrillic letters, signs of ASCII and single spaces: most of what is written, and nothing of it would be changed.
const tidy = /^[!-~\u00C0-\u00FFА-яЁё]+(?: [!-~\u00C0-\u00FFА-яЁё]+)*$/u;

/** A text of several lines, kept likewise: no more than one empty line between two. */
export function tidyText(text: string): string {
  return visible(text)
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

// Lone surrogates and NUL cannot be stored. Joiners stay: Persian, Indic scripts and emoji are written with them.
const visible = (text: string): string => text.toWellFormed().normalize('NFC').replace(unseen, '');

// Control characters but tab and line ends, soft hyphens, zero-width spaces, and what reverses the order of letters.
const unseen =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
