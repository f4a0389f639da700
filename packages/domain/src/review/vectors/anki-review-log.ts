// Review logs and the items for fitting or memory made of them: input and output figures of Anki (ankitects/anki at c32cb291,
// main after 26.08.1 with fsrs 6.6.1, AGPL-3.0; figures only), rslib/src/scheduler/fsrs/params.rs and memory_state.rs.

/** Learning, review, relearning, filtered deck, set due date, reset. */
export type AnkiKind = 'L' | 'R' | 'X' | 'F' | 'M' | 'reset';
/** A row of the log: kind and how many days ago; Good with an interval of a day unless said otherwise. */
export type AnkiRow = readonly [kind: AnkiKind, daysAgo: number, again?: 'again for 600 s'];

export type ConversionVector = {
  readonly id: string;
  readonly rows: readonly AnkiRow[];
  readonly training: boolean;
  readonly ignoreBeforeDaysAgo?: number;
  /** Gaps in days of each item; none: the card tells nothing. */
  readonly gaps: readonly (readonly number[])[];
};

const ignoring = (daysAgo: number, gaps: readonly (readonly number[])[]): ConversionVector => ({
  id: `ignore-before-${daysAgo}`,
  rows: [
    ['L', 10],
    ['L', 8],
  ],
  training: true,
  ignoreBeforeDaysAgo: daysAgo,
  gaps,
});

export const conversions: readonly ConversionVector[] = [
  {
    id: 'delta-1',
    rows: [
      ['L', 1],
      ['R', 0],
    ],
    training: true,
    gaps: [[0, 1]],
  },
  {
    id: 'delta-2',
    rows: [
      ['L', 15],
      ['L', 13],
      ['R', 10],
      ['R', 5],
    ],
    training: true,
    gaps: [
      [0, 2],
      [0, 2, 3],
      [0, 2, 3, 5],
    ],
  },
  {
    id: 'delta-3',
    rows: [
      ['L', 15],
      ['L', 13],
    ],
    training: true,
    gaps: [[0, 2]],
  },
  {
    id: 'cram-filtered',
    rows: [
      ['L', 10],
      ['R', 9],
      ['F', 7],
      ['R', 4],
    ],
    training: true,
    gaps: [
      [0, 1],
      [0, 1, 5],
    ],
  },
  {
    id: 'set-due-date-filtered',
    rows: [
      ['L', 10],
      ['R', 9],
      ['M', 7],
      ['R', 4],
    ],
    training: true,
    gaps: [
      [0, 1],
      [0, 1, 5],
    ],
  },
  {
    id: 'reset-between-learn',
    rows: [
      ['L', 10],
      ['reset', 7],
      ['L', 4],
      ['R', 0],
    ],
    training: true,
    gaps: [[0, 4]],
  },
  {
    id: 'reset-last',
    rows: [
      ['L', 10],
      ['R', 9],
      ['reset', 7],
      ['M', 7],
    ],
    training: false,
    gaps: [],
  },
  {
    id: 'reset-then-review-training',
    rows: [
      ['L', 10],
      ['R', 9],
      ['reset', 7],
      ['R', 1],
      ['X', 0],
    ],
    training: true,
    gaps: [],
  },
  {
    id: 'reset-then-review-memory',
    rows: [
      ['R', 9],
      ['reset', 7],
      ['R', 1],
      ['X', 0],
    ],
    training: false,
    gaps: [[0, 1]],
  },
  { id: 'single-learn-training', rows: [['L', 1]], training: true, gaps: [] },
  { id: 'single-learn-memory', rows: [['L', 1]], training: false, gaps: [[0]] },
  ignoring(7, []),
  ignoring(9, []),
  // The very millisecond still counts.
  ignoring(10, [[0, 2]]),
  ignoring(11, [[0, 2]]),
  {
    id: 'partial-learning-ignored',
    rows: [
      ['L', 10],
      ['L', 8],
      ['R', 6],
    ],
    training: true,
    ignoreBeforeDaysAgo: 9,
    gaps: [],
  },
  {
    id: 'skip-initial-relearning',
    rows: [
      ['R', 10],
      ['R', 8, 'again for 600 s'],
      ['X', 8],
      ['R', 6],
    ],
    training: false,
    ignoreBeforeDaysAgo: 9,
    gaps: [[0, 2]],
  },
];

/** `sorted-across-cards`: items of all cards in order of time. */
export const sortedAcrossCards = {
  cards: [
    [
      ['L', 10],
      ['R', 7],
      ['R', 1],
    ],
    [
      ['L', 9],
      ['R', 8],
    ],
  ] satisfies readonly (readonly AnkiRow[])[],
  cardIds: ['2', '1', '1'],
  itemLengths: [2, 2, 3],
  reviewCount: 5,
} as const;

/** `sm2-fallback-complete`, `sm2-fallback-card-state`; figures hold when rounded to integers. Historical retention 0.9. */
export const sm2Fallback = {
  begun: {
    rows: [
      ['R', 99],
      ['R', 0],
    ] satisfies readonly AnkiRow[],
    card: { ease: 2.5, intervalDays: 100 },
    start: { stability: 100, difficulty: 5.003576 },
    after: { stability: 248.9251, difficulty: 4.9938006 },
  },
  withoutHistory: {
    card: { ease: 1.3, intervalDays: 100 },
    memory: { stability: 99.999954, difficulty: 9.979899 },
  },
} as const;
