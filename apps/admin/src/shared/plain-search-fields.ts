const longestQuery = 200;
const lastPage = 10_000;

/** A query of an address as the server takes it; left out when it is empty. */
export function queryOf(raw: unknown): { readonly q?: string } {
  const q = typeof raw === 'string' ? raw.slice(0, longestQuery) : '';
  return q.trim() === '' ? {} : { q };
}

/** The number of a page, counted from 1; left out when it is the first, or none. */
export function pageOf(raw: unknown): { readonly page?: number } {
  const page = Number(raw);
  return Number.isInteger(page) && page > 1 && page <= lastPage ? { page } : {};
}

/** One of the values that are known, under its name; left out when it is none of them. */
export function oneOf<Name extends string, Value extends string>(
  name: Name,
  known: readonly Value[],
  raw: unknown,
): { readonly [Key in Name]?: Value } {
  const value = known.find((each) => each === raw);
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };
}
