/** What a package may cost at most. Sizes in bytes, times in milliseconds. */
export type PackageLimits = {
  /** Time that the reading process may work on a file, as long as that is small. */
  readonly timeMs: number;
  /** Larger ones take their time honestly: so much more for each mebibyte over so many, up to a most. */
  readonly smallMebibytes: number;
  readonly timeMsPerMebibyte: number;
  readonly mostTimeMs: number;
  /** Resident memory of the reading process. */
  readonly memoryBytes: number;
  readonly entries: number;
  /** Of the collection, and of all media together, expanded. */
  readonly expandedBytes: number;
  /** Expanded to packed, once more than a mebibyte came out. */
  readonly ratio: number;
  /** Of note types and decks as text. */
  readonly collectionCharacters: number;
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
  smallMebibytes: 4,
  timeMsPerMebibyte: 2_000,
  mostTimeMs: 60_000,
  memoryBytes: 256 * mebibyte,
  entries: 100_000,
  expandedBytes: 1_024 * mebibyte,
  ratio: 200,
  collectionCharacters: 8 * mebibyte,
  mediaMapBytes: 16 * mebibyte,
  mediaFileBytes: 10 * mebibyte,
  notes: 200_000,
  cards: 1_000_000,
  reviews: 5_000_000,
};

/** How long the reading process may work on a file of this size. */
export function workLimitMs(bytes: number, limits: PackageLimits): number {
  const over = Math.max(0, Math.ceil(bytes / mebibyte) - limits.smallMebibytes);
  return Math.min(
    Math.max(limits.timeMs, limits.mostTimeMs),
    limits.timeMs + over * limits.timeMsPerMebibyte,
  );
}
