/** One line of a result: two sides measured in the same run, and their ratio. */
export type Row = {
  readonly what: string;
  readonly ours: readonly number[];
  readonly limit: readonly number[];
  readonly unit: string;
};

/** A benchmark by its name on the command line. */
export type Benchmark = {
  readonly name: string;
  readonly about: string;
  /** Gets what was given on the command line beside names; a text where the result is no ratio. */
  readonly run: (operands: readonly string[]) => Promise<readonly Row[] | string>;
};
