import {
  elapsedDaysFitted,
  fsrs5Defaults,
  fsrs6Defaults,
  fsrsRsFitted,
  longTermFitted,
} from './parameters.ts';

// Memory states and intervals after sequences of reviews. Ratings 1 again … 4 easy, times in whole days. Sources:
//   ts-fsrs 5.4.1+ (npm 5.4.2), open-spaced-repetition/ts-fsrs at cdec8d2f, MIT
//   fsrs-rs 6.6.1 (same at 6.5.0), open-spaced-repetition/fsrs-rs at 0cbb9d3c, BSD-3-Clause
//   py-fsrs 6.3.1, open-spaced-repetition/py-fsrs at 3abe686e, MIT
//   fsrs-optimizer 6.5.0, open-spaced-repetition/fsrs-optimizer at cf052b78, BSD-3-Clause

type Grade = 1 | 2 | 3 | 4;
export type Review = readonly [grade: Grade, gapDays: number];

/** A memory state after reviews, from nothing or from a given state. */
export type MemoryVector = {
  readonly name: string;
  readonly parameters: readonly number[];
  readonly shortTerm: boolean;
  readonly start?: { readonly stability: number; readonly difficulty: number };
  readonly reviews: readonly Review[];
  readonly stability: number;
  readonly difficulty: number;
};

const sixReviews: readonly Review[] = [
  [1, 0],
  [3, 0],
  [3, 1],
  [3, 3],
  [3, 8],
  [3, 21],
];
const fiveReviews: readonly Review[] = [
  [1, 0],
  [3, 1],
  [3, 3],
  [3, 8],
  [3, 21],
];
const withoutSameDay = fsrs6Defaults.map((value, index) => (index >= 17 && index <= 19 ? 0 : value));

/** |ΔS| and |ΔD| within 1e-4, the tolerance of the sources (they compute in single precision). */
export const memoryStates: readonly MemoryVector[] = [
  {
    name: 'fsrs-rs inference.rs test_memory_state with the short-term formula',
    parameters: fsrs6Defaults,
    shortTerm: true,
    reviews: sixReviews,
    stability: 53.62691,
    difficulty: 6.3574867,
  },
  {
    name: 'fsrs-rs inference.rs test_memory_state without it (w17 = w18 = w19 = 0)',
    parameters: withoutSameDay,
    shortTerm: false,
    reviews: sixReviews,
    stability: 53.335106,
    difficulty: 6.3574867,
  },
  {
    name: 'FSRS-5 parameters as ts-fsrs 5.4.2 has it (w19 raised to 0.01; fsrs-rs gives 48.2655)',
    parameters: fsrs5Defaults,
    shortTerm: true,
    reviews: sixReviews,
    stability: 48.27115294,
    difficulty: 7.10441712,
  },
  {
    name: 'ts-fsrs FSRS-5.test.ts without the short-term formula',
    parameters: fsrs5Defaults,
    shortTerm: false,
    reviews: sixReviews,
    stability: 48.065163,
    difficulty: 7.10441712,
  },
  {
    name: 'fsrs-rs inference.rs test_memo_state',
    parameters: fsrsRsFitted,
    shortTerm: true,
    reviews: fiveReviews,
    stability: 31.722992,
    difficulty: 7.382128,
  },
  {
    name: 'fsrs-rs inference.rs test_memo_state from a given state',
    parameters: fsrsRsFitted,
    shortTerm: true,
    start: { stability: 20.925528, difficulty: 7.005062 },
    reviews: [[3, 21]],
    stability: 40.87456,
    difficulty: 6.9913807,
  },
];

/** fsrs-rs inference.rs test_next_states: again, hard, good, easy; the interval at 90 % equals the stability. */
export const nextStates = {
  parameters: fsrsRsFitted,
  reviews: fiveReviews.slice(0, 4),
  elapsedDays: 21,
  stability: [2.9691455, 17.091452, 31.722992, 71.7502],
  difficulty: [8.000659, 7.6913934, 7.382128, 7.0728626],
  tolerance: 1e-4,
  interval: { stability: 121.01552, expected: 121.01551, tolerance: 1e-3 },
} as const;

/** fsrs-optimizer tests/model_test.py test_forward: two reviews with the same rating; tolerance 1e-4. */
export const twoReviews: readonly {
  readonly reviews: readonly Review[];
  readonly stability: number;
  readonly difficulty: number;
}[] = [
  {
    reviews: [
      [1, 0],
      [1, 1],
    ],
    stability: 0.10088589,
    difficulty: 8.806304,
  },
  {
    reviews: [
      [2, 0],
      [2, 1],
    ],
    stability: 3.2494123,
    difficulty: 6.7404594,
  },
  {
    reviews: [
      [3, 0],
      [3, 1],
    ],
    stability: 7.3153,
    difficulty: 2.1112142,
  },
  {
    reviews: [
      [4, 0],
      [4, 1],
    ],
    stability: 18.014914,
    difficulty: 1,
  },
  {
    reviews: [
      [1, 0],
      [1, 2],
    ],
    stability: 0.112798266,
    difficulty: 8.806304,
  },
  {
    reviews: [
      [2, 0],
      [2, 2],
    ],
    stability: 4.4694576,
    difficulty: 6.7404594,
  },
];

/** ts-fsrs calc-elapsed-days.test.ts with the figures of 5.4.2 (w19 raised to 0.01; older: 13.1205, 17.3668145, …). */
export const realTimestamps = {
  parameters: elapsedDaysFitted,
  reviewedAtMs: [1_704_468_957_000, 1_704_469_645_000, 1_704_599_572_000, 1_705_509_507_000],
  stability: [13.1205, 16.92546705, 20.85552323, 39.23212599],
  tolerance: 1e-4,
} as const;

/** A card studied exactly when it is due, without fuzz. */
export type ScheduleVector = {
  readonly name: string;
  readonly parameters: readonly number[];
  /** One for all reviews, or one per review. */
  readonly shortTerm: boolean | readonly boolean[];
  readonly grades: readonly Grade[];
  readonly intervalDays: readonly number[];
  readonly stability?: readonly number[];
  readonly difficulty?: readonly number[];
  readonly states?: readonly string[];
};

const goodsWithTwoLapses: readonly Grade[] = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3];
const longTerm = { parameters: longTermFitted, shortTerm: false } as const;

export const schedules: readonly ScheduleVector[] = [
  {
    name: 'py-fsrs test_basic.py test_review_card, ts-fsrs FSRS-6.test.ts',
    parameters: fsrs6Defaults,
    shortTerm: true,
    grades: goodsWithTwoLapses,
    intervalDays: [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21],
  },
  {
    name: 'FSRS-5 parameters as ts-fsrs 5.4.2 has it (w19 raised to 0.01; fsrs-rs: …, 7, 16, 34, 71, 142)',
    parameters: fsrs5Defaults,
    shortTerm: true,
    grades: goodsWithTwoLapses,
    intervalDays: [0, 4, 14, 44, 125, 328, 0, 0, 6, 14, 31, 65, 130],
  },
  {
    name: 'ts-fsrs long-term_scheduler.test.ts 1',
    ...longTerm,
    grades: goodsWithTwoLapses,
    intervalDays: [3, 13, 48, 155, 445, 1158, 17, 3, 11, 37, 112, 307, 773],
    stability: [
      3.0412, 13.09130698, 48.15848988, 154.93732625, 445.05562739, 1158.07779739, 16.63063166, 3.01732209,
      11.42247264, 37.37521902, 111.8752758, 306.5974569, 772.94026648,
    ],
    difficulty: [
      4.49094334, 4.26664289, 4.05746029, 3.86237659, 3.68044154, 3.51076891, 4.69833071, 5.55956298,
      5.26323756, 4.98688448, 4.72915759, 4.4888015, 4.26464541,
    ],
  },
  {
    name: 'ts-fsrs long-term_scheduler.test.ts 2',
    ...longTerm,
    grades: [1, 2, 3, 4, 1, 2, 3, 4],
    intervalDays: [1, 2, 6, 41, 4, 7, 21, 133],
    stability: [0.4197, 1.0344317, 5.5356759, 41.0033667, 4.46605519, 6.67743292, 20.88868155, 132.81849454],
    difficulty: [7.1434, 7.03653841, 6.64066485, 5.92312772, 6.44779861, 6.45995078, 6.10293922, 5.36588547],
  },
  {
    name: 'ts-fsrs long-term_scheduler.test.ts 3',
    ...longTerm,
    grades: [2, 3, 4, 1, 2, 3, 4, 1],
    intervalDays: [2, 7, 54, 5, 8, 26, 171, 8],
    stability: [
      1.1869, 6.59167572, 53.76078737, 5.0853693, 8.09786749, 25.52991279, 171.16195166, 8.11072373,
    ],
    difficulty: [6.23225985, 5.89059466, 5.14583392, 5.884097, 5.99269555, 5.667177, 4.91430736, 5.71619151],
  },
  {
    name: 'ts-fsrs long-term_scheduler.test.ts 4',
    ...longTerm,
    grades: [3, 4, 1, 2, 3, 4, 1, 2],
    intervalDays: [3, 33, 4, 7, 26, 193, 9, 14],
    stability: [
      3.0412, 32.65484522, 4.22256838, 7.2325009, 25.52681746, 193.36618775, 8.63899847, 14.31323867,
    ],
    difficulty: [
      4.49094334, 3.69538259, 4.83221448, 5.12078462, 4.85403286, 4.07165035, 5.1050878, 5.34697075,
    ],
  },
  {
    name: 'ts-fsrs long-term_scheduler.test.ts 5',
    ...longTerm,
    grades: [4, 1, 2, 3, 4, 1, 2, 3],
    intervalDays: [15, 3, 6, 27, 240, 10, 17, 60],
    stability: [
      15.2441, 3.25621013, 6.32684549, 26.56339029, 239.70462771, 9.75621519, 17.06035531, 59.59547542,
    ],
    difficulty: [
      1.16304343, 2.99573557, 3.59851762, 3.43436666, 2.60045771, 4.03816348, 4.46259158, 4.24020203,
    ],
  },
  {
    name: 'ts-fsrs long-term_scheduler.test.ts, short-term steps switched off and on again',
    parameters: longTermFitted,
    shortTerm: [true, false, false, false, true, true],
    grades: [3, 3, 1, 3, 3, 1],
    intervalDays: [0, 4, 1, 5, 19, 0],
    stability: [3.0412, 3.0412, 1.21778427, 4.73753014, 19.02294877, 3.20676576],
    difficulty: [4.49094334, 4.26664289, 5.24649844, 4.97127357, 4.71459886, 5.57136081],
    states: ['learning', 'review', 'review', 'review', 'review', 'relearning'],
  },
];

/** ts-fsrs FSRS-6.test.ts: recall at the moment a new card falls due again, by rating; Easy waits for 8 days. */
export const retrievabilityAtDue = {
  intervalDays: [0, 0, 0, 8],
  expected: [1, 1, 1, 0.9024733],
  tolerance: 1e-7,
} as const;
