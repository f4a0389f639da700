import type { DeckLanguages, WrittenTerm } from '@slova/domain';
import { DomainError, sameValue, mergeTerm, writtenTerm } from '@slova/domain';
import type { SavedTerm } from './grid-model.ts';
import type { TermDraft } from './term-draft.ts';
import { draftOfTerm, emptyTermDraft, termOfDraft } from './term-draft.ts';

type AnswerKind = DeckLanguages['answerKind'];
type Side = 'mine' | 'theirs';

/** A term in a form: what it was when the form began, and what is typed. */
export type TermFormState = {
  /** Null: a new term. */
  readonly base: SavedTerm | null;
  readonly draft: TermDraft;
  /** What somebody else made of a field that was changed here too, until it is chosen what stands. */
  readonly theirs: SavedTerm | null;
  readonly chosen: Readonly<Record<string, Side>>;
};
/** What of it is kept on the device. */
export type KeptTerm = Pick<TermFormState, 'base' | 'draft'>;

/** A form begins with what was left unsaved, brought together with what is saved now. */
export function begun(term: SavedTerm | null, kept: KeptTerm | null, kind: AnswerKind): TermFormState {
  if (!kept || (kept.base === null) !== (term === null)) return fresh(term, kind);
  const state = { ...kept, theirs: null, chosen: {} };
  return term && kept.base && kept.base.version !== term.version ? met(state, term, kind) : state;
}

/** A form in which nothing was typed. */
export function fresh(term: SavedTerm | null, kind: AnswerKind): TermFormState {
  const draft = term ? draftOfTerm(term.term, kind) : emptyTermDraft;
  return { base: term, draft, theirs: null, chosen: {} };
}

/** After somebody else's version came to light: merged, or with both versions to choose from. */
export function met(state: TermFormState, theirs: SavedTerm, kind: AnswerKind): TermFormState {
  const { base, draft } = state;
  if (!base) return state;
  const { merged, conflicts } = mergeTerm(base.term, termOfDraft(draft, kind), theirs.term);
  if (conflicts.length > 0) return { ...state, theirs, chosen: {} };
  return { base: theirs, draft: draftOfTerm(merged, kind), theirs: null, chosen: {} };
}

/** The fields about which it has to be chosen whose version stands. */
export function conflictsOf({ base, draft, theirs }: TermFormState, kind: AnswerKind): readonly string[] {
  return base && theirs ? mergeTerm(base.term, termOfDraft(draft, kind), theirs.term).conflicts : [];
}

/** What a form comes to once it was chosen about each field whose version stands; null before. */
export function resolved(state: TermFormState, kind: AnswerKind): TermFormState | null {
  const { base, draft, theirs, chosen } = state;
  if (!base || !theirs) return state;
  const { merged, conflicts } = mergeTerm(base.term, termOfDraft(draft, kind), theirs.term, chosen);
  if (conflicts.length > 0) return null;
  return { base: theirs, draft: draftOfTerm(merged, kind), theirs: null, chosen: {} };
}

/** True when a form says something that is not saved. */
export function isUnsaved({ base, draft }: KeptTerm, kind: AnswerKind): boolean {
  return !sameValue(termOfDraft(draft, kind), base?.term ?? termOfDraft(emptyTermDraft, kind));
}

/** The fields of a term that differ from what it was; null: what is no longer there, such as a picture. */
export function changedFields(before: WrittenTerm, after: WrittenTerm): Partial<WrittenTerm> {
  const names = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof WrittenTerm)[]);
  const changed = [...names].filter((name) => !sameValue(before[name], after[name]));
  return Object.fromEntries(changed.map((name) => [name, after[name] ?? null]));
}

/** The path of the first field that could not be saved as it is; null: all is well. */
export function wrongField(term: WrittenTerm, deck: DeckLanguages): string | null {
  try {
    writtenTerm(term, deck);
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.field ?? 'headword';
    throw error;
  }
}
