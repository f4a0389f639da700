/** What an author's line of answers comes to: the answers that count, and the notes that were read and do not. */
export type Alternatives = { readonly answers: readonly string[]; readonly notes: readonly string[] };

/**
 * Reads answers as people write them (rule N6): `(to) run / jog; sprint`. A semicolon, a line break or a slash separates them,
 * brackets hold what may be left out, square brackets and what follows a dash are notes. `"…"` keeps an answer as it is written.
 * Done while somebody writes, never while grading.
 */
export function alternativesIn(text: string): Alternatives {
  const answers = new Set<string>();
  const notes: string[] = [];
  for (const written of separated(text.normalize('NFC'))) {
    const literal = quoted.exec(written)?.[1];
    if (literal !== undefined) answers.add(tidy(literal.replaceAll('""', '"')));
    else {
      const { bare, found } = withoutNotes(written);
      notes.push(...found);
      for (const answer of expanded(bare)) answers.add(answer);
    }
  }
  answers.delete('');
  return { answers: [...answers], notes };
}

/** The line that `alternativesIn` reads as exactly these answers. */
export function alternativesText(answers: readonly string[]): string {
  return answers.map((answer) => (isPlain(answer) ? answer : `"${answer.replaceAll('"', '""')}"`)).join('; ');
}

/** An answer that comes to more variants than this is taken as it is written. */
const mostVariants = 16;

const quoted = /^\s*"((?:[^"]|"")*)"\s*$/u;
const opening = '([（［';
const closing = ')]）］';
const separators = /[;；\n\r]/u;
/** What separates answers, or keeps something from doing so. */
const special = /[;；\n\r/／"([（［]/u;

const tidy = (text: string): string => text.trim().replace(/\s+/gu, ' ');

function isPlain(answer: string): boolean {
  if (/[;；()[\]（）［］"\n\r]|^[/-]|[/-]$/u.test(answer)) return false;
  const { answers, notes } = alternativesIn(answer);
  return notes.length === 0 && answers.length === 1 && answers[0] === answer;
}

/** Cut at separators that stand outside of brackets and of quotation marks around a whole answer. */
function separated(text: string): string[] {
  // Most answers are one, and imports read hundreds of thousands of them.
  if (!special.test(text)) return [text];
  const parts: string[] = [];
  const closings = closingsIn(text);
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const isFirst = text.charAt(at) === '"' && text.slice(from, at).trim() === '';
    const end = isFirst ? endOfQuoted(text, at) : null;
    if (end !== null) at = end;
    else if (opening.includes(text.charAt(at))) at = closings.get(at) ?? at;
    else if (isSeparator(text, at)) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

const isSeparator = (text: string, at: number): boolean => {
  const letter = text.charAt(at);
  if (separators.test(letter) || letter === '／') return true;
  return letter === '/' && (/\s/u.test(text.charAt(at - 1)) || /\s/u.test(text.charAt(at + 1)));
};

/** Where a quoted answer that begins here has its last mark; null when none does. */
function endOfQuoted(text: string, at: number): number | null {
  const match = /^"(?:[^"]|"")*"(?=\s*(?:[;；/／\n\r]|$))/u.exec(text.slice(at));
  return match && at + match[0].length - 1;
}

/** The bracket that closes each opening one, with whatever is nested between; one that stays open is not among them. */
function closingsIn(text: string): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (opening.includes(text.charAt(index))) open.push(index);
    const begun = closing.includes(text.charAt(index)) ? open.pop() : undefined;
    if (begun !== undefined) closings.set(begun, index);
  }
  return closings;
}

const spacedDash = /\s[-–—]\s/u;

function withoutNotes(written: string): { readonly bare: string; readonly found: readonly string[] } {
  const found: string[] = [];
  const kept = written.replace(/[[［]([^\]］]*)[\]］]/gu, (_, note: string) => {
    found.push(tidy(note));
    return ' ';
  });
  const dash = spacedDash.exec(kept);
  if (!dash || kept.slice(0, dash.index).trim() === '')
    return { bare: kept, found: found.filter((note) => note !== '') };
  const after = tidy(kept.slice(dash.index + dash[0].length));
  return { bare: kept.slice(0, dash.index), found: [...found, after].filter((note) => note !== '') };
}

/** Every way to say an answer: with and without each bracket, with each word of a choice such as `big/large`. */
function expanded(bare: string): string[] {
  const variants = withOptions(bare).flatMap(withChoices).map(tidy);
  return variants.length > mostVariants ? [tidy(bare)] : variants;
}

function withOptions(text: string): string[] {
  if (!/[(（]/u.test(text)) return [text];
  const closings = closingsIn(text);
  for (let at = 0; at < text.length; at += 1) {
    const end = '(（'.includes(text.charAt(at)) ? closings.get(at) : undefined;
    const inside = end === undefined ? '' : text.slice(at + 1, end);
    if (end !== undefined && inside.trim() !== '') {
      const before = text.slice(0, at);
      const rests = withOptions(text.slice(end + 1));
      const said = separated(inside).flatMap(withOptions);
      const ways = said.flatMap((option) => rests.map((rest) => before + option + rest));
      return [...ways, ...rests.map((rest) => leftOut(before, rest))].slice(0, mostVariants + 1);
    }
  }
  return [text];
}

// What follows a word without a space goes on doing so.
const leftOut = (before: string, rest: string): string =>
  /^[,.!?:…]/u.test(rest) ? before.trimEnd() + rest : before + rest;

function withChoices(text: string): string[] {
  if (!text.includes('/')) return [text];
  const match = /([\p{L}\p{M}'’-]+(?:\/[\p{L}\p{M}'’-]+)+)/u.exec(text);
  if (!match) return [text];
  const rests = withChoices(text.slice(match.index + match[0].length));
  const ways = match[0].split('/').map((word) => text.slice(0, match.index) + word);
  return ways.flatMap((way) => rests.map((rest) => way + rest)).slice(0, mostVariants + 1);
}
