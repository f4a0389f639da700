import type { Level } from '@slova/domain';
import { levels } from '@slova/domain';

/** What the catalogue shows, as its address says it. */
export type CatalogueSearch = {
  readonly termLanguage?: string;
  readonly answerLanguage?: string;
  readonly level?: Level;
  readonly topic?: string;
  readonly sort?: 'newest' | 'learners';
};

/** Takes from an address what is understood, and leaves out the rest. */
export function catalogueSearch(given: Record<string, unknown>): CatalogueSearch {
  const level = levels.find((each) => each === given['level']);
  const sort = (['newest', 'learners'] as const).find((each) => each === given['sort']);
  return {
    ...text('termLanguage', given['termLanguage'], 35),
    ...text('answerLanguage', given['answerLanguage'], 35),
    ...(level && { level }),
    ...text('topic', given['topic'], 100),
    ...(sort && { sort }),
  };
}

const text = <Name extends string>(name: Name, value: unknown, most: number): Partial<Record<Name, string>> =>
  typeof value === 'string' && value !== '' && value.length <= most
    ? ({ [name]: value } as Record<Name, string>)
    : {};
