import { describe, expect, it } from 'vitest';
import { deckPageKey, isLinkToken } from './deck-link.ts';

const token = 'kT0-_aaaaaaaaaaaaaaaaa';
const deck = { slug: 'first-words', linkToken: token } as const;

describe('the page of a deck for everybody', () => {
  it('is found by name when the deck is public, by its secret when it is shared by link, else not at all', () => {
    expect(deckPageKey({ ...deck, visibility: 'public' })).toBe('first-words');
    expect(deckPageKey({ ...deck, visibility: 'link' })).toBe(token);
    expect(deckPageKey({ ...deck, visibility: 'private' })).toBeNull();
  });

  it('has a secret of 22 letters of base64url', () => {
    expect(isLinkToken(token)).toBe(true);
    for (const text of ['', 'short', `${token}a`, `${token.slice(1)}=`, `${token.slice(1)}/`])
      expect(isLinkToken(text)).toBe(false);
  });
});
