/** Looks at all files of the project (paths relative to the root, with slashes) and names what breaks it. */
export type HouseRule = (root: string, files: readonly string[]) => Promise<readonly Breach[]>;

export interface Breach {
  readonly file: string;
  readonly reason: string;
}
