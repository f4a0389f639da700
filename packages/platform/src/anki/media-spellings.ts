import { ankiPlainText } from '@slova/domain';

/**
 * How the file may be called that a note's HTML names: as it stands there, without its entities, without percent signs for
 * letters. Anki stores names as they are with entities for the signs of HTML; other programs write addresses.
 */
export function spellingsOf(written: string): readonly string[] {
  const plain = ankiPlainText(written).trim().normalize('NFC');
  return [...new Set([written.normalize('NFC'), plain, withoutPercents(plain).normalize('NFC')])];
}

function withoutPercents(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
