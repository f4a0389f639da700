declare const contentAddress: unique symbol;

/** The address of stored content: SHA-256 of its bytes, in lower-case hex. The same bytes have the same address everywhere. */
export type MediaId = string & { readonly [contentAddress]: true };

/** True for what can be an address at all; anything else never comes near a file's name. */
export function isMediaId(text: string): text is MediaId {
  return /^[0-9a-f]{64}$/u.test(text);
}
