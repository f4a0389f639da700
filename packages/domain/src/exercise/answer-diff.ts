import { graphemes } from './graphemes.ts';

/** A run of the comparison: kept, left out by the learner, or typed in addition. */
export type DiffPart = { readonly kind: 'same' | 'missing' | 'extra'; readonly text: string };

/** What was typed against what was meant, grapheme by grapheme (longest common subsequence), for the eye (rule N8). */
export function answerDiff(typed: string, meant: string): DiffPart[] {
  const from = graphemes(typed);
  const to = graphemes(meant);
  const common = commonLengths(from, to);
  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < from.length || j < to.length) {
    if (i < from.length && j < to.length && from[i] === to[j]) {
      append(parts, 'same', from[i] ?? '');
      i += 1;
      j += 1;
    } else if (
      j >= to.length ||
      (i < from.length && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))
    ) {
      append(parts, 'extra', from[i] ?? '');
      i += 1;
    } else {
      append(parts, 'missing', to[j] ?? '');
      j += 1;
    }
  }
  return parts;
}

function commonLengths(from: readonly string[], to: readonly string[]): number[][] {
  const lengths = Array.from({ length: from.length + 1 }, () =>
    Array.from({ length: to.length + 1 }, () => 0),
  );
  for (let i = from.length - 1; i >= 0; i -= 1) {
    for (let j = to.length - 1; j >= 0; j -= 1) {
      const longer = Math.max(lengths[i + 1]?.[j] ?? 0, lengths[i]?.[j + 1] ?? 0);
      (lengths[i] as number[])[j] = from[i] === to[j] ? (lengths[i + 1]?.[j + 1] ?? 0) + 1 : longer;
    }
  }
  return lengths;
}

function append(parts: DiffPart[], kind: DiffPart['kind'], text: string): void {
  const last = parts.at(-1);
  if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text };
  else parts.push({ kind, text });
}
