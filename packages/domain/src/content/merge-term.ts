import { sameValue } from './same-value.ts';
import type { Sense, Term } from './term.ts';

type Written = Omit<Term, 'id' | 'deckId'>;
type Side = 'mine' | 'theirs';

/** Two edits of one term brought together. `conflicts` names the fields that both changed in different ways; there mine stands. */
export type TermMerge = { readonly merged: Written; readonly conflicts: readonly string[] };

/**
 * Merges what two people made of the same term, field by field, and inside each sense while both left their number alone.
 * Tags are a set: what either added or took away is added or taken away. `chosen` settles conflicts by the name of their field,
 * such as `note` or `senses.0.answers`.
 */
export function mergeTerm(
  base: Written,
  mine: Written,
  theirs: Written,
  chosen: Readonly<Record<string, Side>> = {},
): TermMerge {
  const sensesAlike = [mine, theirs].every(({ senses }) => senses.length === base.senses.length);
  const [from, ours, other] = [base, mine, theirs].map((term) => partsOf(term, sensesAlike));
  const conflicts: string[] = [];
  const parts = Object.fromEntries(
    Object.keys({ ...ours, ...other }).map((name) => {
      const [was, my, their] = [from?.[name], ours?.[name], other?.[name]];
      if (name === 'tags') return [name, mergedTags(base.tags, mine.tags, theirs.tags)];
      if (sameValue(my, their) || sameValue(was, their)) return [name, my];
      if (sameValue(was, my)) return [name, their];
      const choice = Object.hasOwn(chosen, name) ? chosen[name] : undefined;
      if (choice === undefined) conflicts.push(name);
      return [name, choice === 'theirs' ? their : my];
    }),
  );
  return { merged: termOf(mine, parts), conflicts };
}

/** A field of a term by the name that a merge gives it. */
export function termPart(term: Written, name: string): unknown {
  return partsOf(term, name !== 'senses')[name];
}

type Parts = Readonly<Record<string, unknown>>;

function partsOf({ senses, ...fields }: Written, apart: boolean): Parts {
  if (!apart) return { ...fields, senses };
  const entries = senses.flatMap((sense, index) => [
    [`senses.${index}.answers`, sense.answers],
    [`senses.${index}.hint`, sense.hint],
    [`senses.${index}.examples`, sense.examples],
  ]);
  return { ...fields, ...(Object.fromEntries(entries) as Parts) };
}

function termOf({ senses }: Written, parts: Parts): Written {
  if ('senses' in parts) return parts as unknown as Written;
  const fields = Object.entries(parts).filter(([name]) => !name.startsWith('senses.'));
  const rebuilt = senses.map((sense, index): Sense => {
    const { hint: _hint, ...rest } = sense;
    const hint = parts[`senses.${index}.hint`] as string | undefined;
    return {
      ...rest,
      answers: parts[`senses.${index}.answers`] as Sense['answers'],
      examples: parts[`senses.${index}.examples`] as Sense['examples'],
      ...(hint !== undefined && { hint }),
    };
  });
  return { ...(Object.fromEntries(fields) as unknown as Written), senses: rebuilt };
}

function mergedTags(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const gone = base.filter((tag) => !mine.includes(tag) || !theirs.includes(tag));
  return [...new Set([...mine, ...theirs])].filter((tag) => !gone.includes(tag));
}
