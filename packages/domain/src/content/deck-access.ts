import type { LearnerId } from '../id.ts';

export const deckVisibilities = ['private', 'link', 'public'] as const;
/** Who finds a deck: its owner and co-authors alone, whoever has its link too, or everybody. */
export type DeckVisibility = (typeof deckVisibilities)[number];

export const deckRoles = ['reader', 'reviewer', 'editor'] as const;
/** A reader came by the link; a reviewer decides on suggestions; an editor changes terms too. */
export type DeckRole = (typeof deckRoles)[number];

export const deckAccesses = ['none', 'read', 'review', 'edit', 'own'] as const;
/** What somebody may do with a deck; each includes those before it. */
export type DeckAccess = (typeof deckAccesses)[number];

type Shared = {
  readonly ownerId: LearnerId | null;
  readonly visibility: DeckVisibility;
  /** Moderators have hidden it from everybody but those who can mend it. */
  readonly isHidden?: boolean;
};
type Visitor = {
  readonly learnerId: LearnerId;
  readonly role: DeckRole | null;
  /** Whoever studies a deck goes on doing so when it is no longer public. */
  readonly isEnrolled: boolean;
};

const accessOf = { reader: 'read', reviewer: 'review', editor: 'edit' } as const;

/** What a learner may do with a deck (CON-1, CON-12). A deck of the house is everybody's to read and nobody's to change. */
export function deckAccess({ ownerId, visibility, isHidden = false }: Shared, visitor: Visitor): DeckAccess {
  if (ownerId === visitor.learnerId) return 'own';
  if (isHidden && visitor.role !== 'editor') return 'none';
  if (visitor.role) return accessOf[visitor.role];
  return visibility === 'public' || visitor.isEnrolled ? 'read' : 'none';
}

/** True when an access includes another. */
export function includesAccess(access: DeckAccess, wanted: DeckAccess): boolean {
  return deckAccesses.indexOf(access) >= deckAccesses.indexOf(wanted);
}
