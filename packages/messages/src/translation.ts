/**
 * The shape that another language's texts must have: the same keys, and wherever English has `…_other`, the forms that
 * Slavic languages count with. A language that needs fewer forms may leave them out only if it is English.
 */
export type Translation<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Translation<English[Key]>;
} & {
  readonly [
    Key in keyof English as Key extends `${infer Counted}_other`
      ? `${Counted}_few` | `${Counted}_many`
      : never
  ]: string;
};
