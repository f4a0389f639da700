import type { DeckVisibility } from './deck-access.ts';

/** Random bytes of a link's secret: 128 bits cannot be guessed. */
export const linkTokenBytes = 16;

/** True for what may be the secret of a link: the bytes in base64url (RFC 4648 §5), without padding. */
export function isLinkToken(text: string): boolean {
  return /^[\w-]{22}$/.test(text);
}

type Named = {
  readonly slug: string;
  readonly linkToken: string | null;
  readonly visibility: DeckVisibility;
};

/** What a deck's page for everybody is found by under `/d/`: its name when it is public, else its secret; null: it has no such page. */
export function deckPageKey({ slug, linkToken, visibility }: Named): string | null {
  if (visibility === 'public') return slug;
  return visibility === 'link' ? linkToken : null;
}
