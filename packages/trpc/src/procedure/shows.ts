import type { z } from 'zod';

/** An output schema that takes what queries and rules return: the same shape, unchangeable. */
export function shows<Schema extends z.ZodType>(
  schema: Schema,
): z.ZodType<z.output<Schema>, Unchangeable<z.input<Schema>>> {
  return schema as unknown as z.ZodType<z.output<Schema>, Unchangeable<z.input<Schema>>>;
}

type Unchangeable<Value> = Value extends string | number | boolean | Date | null | undefined
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly Unchangeable<Item>[]
    : { readonly [Key in keyof Value]: Unchangeable<Value[Key]> };
