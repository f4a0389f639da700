/** Lists that a request takes are said to be changeable. */
type AsSent<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends readonly (infer Item)[]
    ? AsSent<Item>[]
    : { -readonly [Name in keyof Value]: AsSent<Value[Name]> };

/** The same value, for a request: nobody changes it on its way. */
export const asSent = <Value>(value: Value): AsSent<Value> => value as AsSent<Value>;
