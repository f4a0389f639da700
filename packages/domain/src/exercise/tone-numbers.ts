/** Marks of the four tones of Hanyu Pinyin; the fifth is neutral and has none. */
const toneMarks = ['\u0304', '\u0301', '\u030C', '\u0300', ''];

/** Pinyin with numbers behind its syllables as pinyin with marks: hao3 is hǎo, lv4 and lu:4 are lǜ (ISO 7098). */
export function withToneMarks(text: string): string {
  return text
    .replace(/u:|v/gu, 'ü')
    .replace(/([a-zü]+)([1-5])/gu, (_, letters: string, tone: string) =>
      marked(letters, toneMarks[Number(tone) - 1] ?? ''),
    )
    .normalize('NFC');
}

// The mark stands on a or e, on the o of ou, otherwise on the last vowel of the syllable.
function marked(letters: string, mark: string): string {
  const vowels = letters.match(/[aeiouü]+(?=(?:ng?|r)?$)/u);
  if (!vowels) return letters;
  const cluster = vowels[0];
  const inCluster =
    [cluster.search(/[ae]/u), cluster.indexOf('ou'), cluster.length - 1].find((place) => place >= 0) ?? 0;
  const end = (vowels.index ?? 0) + inCluster + 1;
  return `${letters.slice(0, end)}${mark}${letters.slice(end)}`;
}
