/**
 * The name of a procedure under `/api/v1`. Parts of the path in braces and the query string (GET) or the body (otherwise)
 * make up its input together. `status` is that of success, 200 unless said otherwise.
 */
export type RestName = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly status?: 201;
  /** One line for the reference. */
  readonly summary: string;
};
