/** One part of the whole check, run in order; none of them hides a later one. */
export interface Step {
  /** What `--only` calls it. */
  readonly name: string;
  readonly title: string;
  readonly run: () => Promise<Outcome>;
}

/** What a step did, counted in tests; a tool that says only yes or no counts as one. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** The names of the tests that failed, as far as the tool tells them. */
  readonly red?: readonly string[];
  /** The names of the tests that passed only at their second go: green, and somebody's work. */
  readonly shaky?: readonly string[];
  /** What was left out and why, said aloud and once more at the end. */
  readonly notes: readonly string[];
}
