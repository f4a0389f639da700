import { createHash, randomBytes } from 'node:crypto';

/** A new session token: 32 random bytes as base64url. The browser alone keeps it. */
export function newToken(): string {
  return randomBytes(tokenBytes).toString('base64url');
}

/** The name of a token's session at rest: its SHA-256 in hexadecimal; `null` for what cannot be a token of ours. */
export function sessionIdOf(token: string): string | null {
  return wellFormed.test(token) ? createHash('sha256').update(token).digest('hex') : null;
}

const tokenBytes = 32;
const wellFormed = /^[A-Za-z0-9_-]{43}$/;
