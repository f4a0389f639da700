/** Cards that a learner picked themselves, as an address says it; without `cards` it is the deck's own queue. */
export type StudySearch = {
  readonly cards?: 'weak' | 'topic' | 'practice';
  readonly category?: string;
  readonly tag?: string;
};

const kinds = ['weak', 'topic', 'practice'] as const;

/** Takes from an address what is understood, and leaves out the rest. */
export function studySearch({ cards, category, tag }: Record<string, unknown>): StudySearch {
  const kind = kinds.find((each) => each === cards);
  if (!kind) return {};
  return { cards: kind, ...text('category', category), ...text('tag', tag) };
}

const text = <Name extends string>(name: Name, value: unknown): Partial<Record<Name, string>> =>
  typeof value === 'string' && value !== '' && value.length <= 200
    ? ({ [name]: value } as Record<Name, string>)
    : {};
