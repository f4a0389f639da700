/**
 * How the file may be called that a note's HTML names: as it stands there, without its entities, without percent signs for
 * letters. Anki stores names as they are with entities for the signs of HTML; other programs write addresses.
 */
export function spellingsOf(written: string): readonly string[] {
  const plain = withoutEntities(written).trim().normalize('NFC');
  return [...new Set([written.normalize('NFC'), plain, withoutPercents(plain).normalize('NFC')])];
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const withoutEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,4}));/giu, (all, decimal, hex, name) =>
    name === undefined
      ? String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal))
      : (named[name.toLowerCase()] ?? all),
  );

function withoutPercents(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
