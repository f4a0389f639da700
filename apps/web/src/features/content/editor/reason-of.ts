/** Why something is done, as it is sent; nothing where nobody said. */
export const reasonOf = (why: string): { readonly reason?: string } =>
  why.trim() === '' ? {} : { reason: why };
