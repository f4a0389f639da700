import { describe, expect, it } from 'vitest';
import { blankTerm } from './grid-cells.ts';
import type { SavedTerm } from './grid-model.ts';
import {
  begun,
  changedFields,
  conflictsOf,
  fresh,
  isUnsaved,
  met,
  resolved,
  wrongField,
} from './term-form-state.ts';

const kind = 'translation';
const deck = { termLanguage: 'en', answerLanguage: 'ru', answerKind: kind } as const;
const saved = (version: number, fields: Partial<SavedTerm['term']> = {}): SavedTerm => ({
  id: 'a',
  version,
  term: { ...blankTerm, headword: 'run', senses: [{ answers: ['бежать'], examples: [] }], ...fields },
});
const typedNote = (note: string) => {
  const state = fresh(saved(1), kind);
  return { ...state, draft: { ...state.draft, note } };
};

describe('a term in a form', () => {
  it('begins with what was left unsaved', () => {
    const { base, draft } = typedNote('mine');
    expect(begun(saved(1), { base, draft }, kind).draft.note).toBe('mine');
    expect(begun(saved(1), null, kind).draft.note).toBe('');
    expect(begun(null, { base, draft }, kind)).toEqual(fresh(null, kind));
  });

  it('brings what was left together with what others saved since', () => {
    const { base, draft } = typedNote('mine');
    const state = begun(saved(3, { level: 'B1' }), { base, draft }, kind);
    expect(state).toMatchObject({ base: { version: 3 }, draft: { note: 'mine', level: 'B1' }, theirs: null });
    expect(isUnsaved(state, kind)).toBe(true);
  });

  it('asks where both changed the same, and goes on once everything is chosen', () => {
    const mine = typedNote('mine');
    const both = { ...mine, draft: { ...mine.draft, level: 'A2' as const } };
    const state = met(both, saved(2, { note: 'theirs', level: 'B2', category: 'sport' }), kind);
    expect(conflictsOf(state, kind).toSorted()).toEqual(['level', 'note']);
    expect(resolved({ ...state, chosen: { note: 'theirs' } }, kind)).toBeNull();
    expect(resolved({ ...state, chosen: { note: 'theirs', level: 'mine' } }, kind)).toMatchObject({
      base: { version: 2 },
      draft: { note: 'theirs', level: 'A2', category: 'sport' },
      theirs: null,
    });
  });

  it('sends the fields that changed, and nothing when none did', () => {
    expect(changedFields(saved(1).term, saved(1, { note: 'x' }).term)).toEqual({ note: 'x' });
    expect(isUnsaved(fresh(saved(1), kind), kind)).toBe(false);
    expect(isUnsaved(fresh(null, kind), kind)).toBe(false);
  });

  it('names the field that cannot be saved', () => {
    expect(wrongField(saved(1).term, deck)).toBeNull();
    expect(wrongField(saved(1, { headword: '' }).term, deck)).toBe('headword');
    expect(wrongField(blankTerm, deck)).toBe('headword');
    expect(wrongField(saved(1, { senses: [{ answers: [], examples: [] }] }).term, deck)).toBe(
      'senses.0.answers',
    );
  });
});
