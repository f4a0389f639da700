/** Browsers let all requests that outlive their page carry 64 KiB together (Fetch standard, keepalive). */
const mostCharacters = 10_000;

/** A request that is finished even if its page is left meanwhile: what writes, as long as it is small. */
export function keptAlive(init: RequestInit | undefined): RequestInit {
  const body = init?.body;
  return { ...init, keepalive: typeof body === 'string' && body.length <= mostCharacters };
}
