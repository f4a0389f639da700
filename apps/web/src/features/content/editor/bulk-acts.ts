import type { WrittenTerm } from '@slova/domain';
import { levels, partsOfSpeech } from '@slova/domain';
import { tagsIn } from './term-draft.ts';

export const bulkActs = ['addTag', 'removeTag', 'setCategory', 'setLevel', 'setPartOfSpeech'] as const;
/** What can be done to many words at once besides moving and deleting them. */
export type BulkAct = (typeof bulkActs)[number];

/** The change that an act makes to each of its words. */
export function bulkChange(act: BulkAct, value: string): (term: WrittenTerm) => WrittenTerm {
  const text = value.trim();
  const tags = tagsIn(value);
  switch (act) {
    case 'addTag':
      return (term) => ({ ...term, tags: [...new Set([...term.tags, ...tags])] });
    case 'removeTag':
      return (term) => ({ ...term, tags: term.tags.filter((tag) => !tags.includes(tag)) });
    case 'setCategory':
      return (term) => ({ ...term, category: text });
    case 'setLevel':
      return (term) => ({ ...term, level: levels.find((level) => level === text) ?? null });
    case 'setPartOfSpeech':
      return (term) => ({ ...term, partOfSpeech: partsOfSpeech.find((part) => part === text) ?? 'other' });
  }
}
