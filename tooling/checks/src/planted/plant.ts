/** A breach of one rule, put into a copy of the tree to see the check turn red. */
export interface Plant {
  /** The breach in words. */
  readonly breach: string;
  /** Files with the breach, by path from the root. */
  readonly guilty: Files;
  /** The same files without it, which must leave the check green; a file not named here is one harmless export. */
  readonly innocent?: Files;
  /** What the check has to say about the breach, and does not say about the innocent files. */
  readonly expected: RegExp;
}

/** New text, a change of the text in the tree, or null to leave the file as it is there (or absent). */
export type Files = Readonly<Record<string, string | ((original: string) => string) | null>>;

/** The plants that one command judges, all in one run. */
export interface PlantedCheck {
  readonly title: string;
  readonly command: (files: readonly string[]) => readonly [program: string, ...args: string[]];
  readonly plants: readonly Plant[];
}
