/** What a package may cost at most. Sizes in bytes, times in milliseconds. */
export type PackageLimits = {
  /** Time the reading process may work; more for large files, since those take their time honestly. */
  readonly timeMs: number;
  readonly timeMsPerMebibyte: number;
  /** Resident memory of the reading process. */
  readonly memoryBytes: number;
  readonly entries: number;
  /** Of the collection, and of all media together, expanded. */
  readonly expandedBytes: number;
  /** Expanded to packed, once more than a mebibyte came out. */
  readonly ratio: number;
  readonly mediaMapBytes: number;
  readonly mediaFileBytes: number;
  readonly notes: number;
  readonly cards: number;
  readonly reviews: number;
};

const mebibyte = 1_048_576;

/** Limits for a file of anybody (rule I4). */
export const packageLimits: PackageLimits = {
  timeMs: 10_000,
  timeMsPerMebibyte: 1_000,
  memoryBytes: 256 * mebibyte,
  entries: 100_000,
  expandedBytes: 1_024 * mebibyte,
  ratio: 200,
  mediaMapBytes: 16 * mebibyte,
  mediaFileBytes: 10 * mebibyte,
  notes: 200_000,
  cards: 1_000_000,
  reviews: 5_000_000,
};
