let segmenter: Intl.Segmenter | undefined;

// Letters that combine with nothing: one code unit is one grapheme, and no segmenter is needed. In order: Latin, Greek,
// Cyrillic, Hebrew, Arabic, more Latin and Greek, kana, Han, Hangul syllables.
const plainLetters =
  /^[\u0020-\u02FF\u0370-\u0482\u048A-\u052F\u05D0-\u05EA\u0620-\u063F\u0641-\u064A\u1E00-\u1FFE\u3041-\u3096\u30A1-\u30FC\u4E00-\u9FFF\uAC00-\uD7A3]*$/u;

/** True when every code unit is a grapheme. */
export const isPlain = (text: string): boolean => plainLetters.test(text);

/** User-perceived characters (UAX #29 extended grapheme clusters). */
export function graphemes(text: string): string[] {
  if (isPlain(text)) return text.split('');
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

/** Edits between two texts in graphemes; a transposition of neighbours is one (optimal string alignment). */
export function editDistance(one: string, other: string): number {
  const from = graphemes(one);
  const to = graphemes(other);
  const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) row.push(cheapest(rows, row, from, to, i, j));
    rows.push(row);
  }
  return rows[from.length]?.[to.length] ?? 0;
}

function cheapest(
  rows: number[][],
  row: number[],
  from: string[],
  to: string[],
  i: number,
  j: number,
): number {
  const above = rows[i - 1] ?? [];
  const same = from[i - 1] === to[j - 1];
  const plain = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
  const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
  return swapped ? Math.min(plain, (rows[i - 2]?.[j - 2] ?? 0) + 1) : plain;
}
