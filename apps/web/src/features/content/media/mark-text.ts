/** A text in a field, with what is selected in it: from one place to another, counted as the field counts them. */
export type Selected = { readonly text: string; readonly from: number; readonly to: number };

/** With the selected words between marks, or out of those they stand in; the spaces around them stay outside. */
export function marked(selected: Selected, mark: '**' | '*'): Selected {
  const { before, words, after, from } = trimmed(selected);
  const inside = isMarked(words, mark) ? words.slice(mark.length, -mark.length) : null;
  if (inside !== null) return { text: before + inside + after, from, to: from + inside.length };
  if (endsWithMark(before, mark) && startsWithMark(after, mark)) {
    const text = before.slice(0, -mark.length) + words + after.slice(mark.length);
    return { text, from: from - mark.length, to: from - mark.length + words.length };
  }
  const start = from + mark.length;
  return { text: before + mark + words + mark + after, from: start, to: start + words.length };
}

/** With each selected line an item of a list, or, where all are, none of them. */
export function listed({ text, from, to }: Selected): Selected {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const found = text.indexOf('\n', to);
  const end = found === -1 ? text.length : found;
  const lines = text.slice(start, end).split('\n');
  const areItems = lines.every((line) => line.startsWith('- '));
  const block = lines.map((line) => (areItems ? line.slice(2) : `- ${line}`)).join('\n');
  const now = text.slice(0, start) + block + text.slice(end);
  return { text: now, from: start + block.length, to: start + block.length };
}

/** With a reading to be written above the selected word. */
export function withReading(selected: Selected): Selected {
  const { before, words, after, from } = trimmed(selected);
  const at = from + 1 + (words === '' ? 0 : words.length + 1);
  return { text: `${before}{${words}|}${after}`, from: at, to: at };
}

/** With a picture or sound on a line of its own, after what is selected; what is written next goes below it. */
export function placed({ text, to }: Selected, mark: string): Selected {
  const [before, after] = [text.slice(0, to), text.slice(to)];
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  const rest = after.startsWith('\n') ? after.slice(1) : after;
  const at = before.length + gap.length + mark.length + 1;
  return { text: `${before}${gap}${mark}\n${rest}`, from: at, to: at };
}

function trimmed({ text, from, to }: Selected) {
  const all = text.slice(from, to);
  const words = all.trim();
  const at = from + (words === '' ? 0 : all.indexOf(words));
  return { before: text.slice(0, at), words, after: text.slice(at + words.length), from: at };
}

const isMarked = (words: string, mark: string): boolean =>
  words.length > 2 * mark.length && startsWithMark(words, mark) && endsWithMark(words, mark);

// One star is the mark of italics only where there are not two of them, which make it bold.
const startsWithMark = (text: string, mark: string): boolean => hasMark(/^\*+/u.exec(text)?.[0] ?? '', mark);
const endsWithMark = (text: string, mark: string): boolean => hasMark(/\*+$/u.exec(text)?.[0] ?? '', mark);
const hasMark = (stars: string, mark: string): boolean => stars.length === mark.length || stars.length === 3;
