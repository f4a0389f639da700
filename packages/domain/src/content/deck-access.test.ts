import { describe, expect, test } from 'vitest';
import type { LearnerId } from '../id.ts';
import { deckAccess, deckRoles, includesAccess } from './deck-access.ts';

const anna = 'anna' as LearnerId;
const visitor = { learnerId: 'boris' as LearnerId, role: null, isEnrolled: false } as const;

describe('access to a deck', () => {
  test('its author may do everything, whoever else sees it', () => {
    const author = { ...visitor, learnerId: anna };
    expect(deckAccess({ ownerId: anna, visibility: 'private' }, author)).toBe('own');
  });

  test('others do not know of a private deck, nor of one shared by link without having come by it', () => {
    expect(deckAccess({ ownerId: anna, visibility: 'private' }, visitor)).toBe('none');
    expect(deckAccess({ ownerId: anna, visibility: 'link' }, visitor)).toBe('none');
  });

  test('everybody reads a public deck and nobody changes one of the house', () => {
    expect(deckAccess({ ownerId: anna, visibility: 'public' }, visitor)).toBe('read');
    expect(deckAccess({ ownerId: null, visibility: 'public' }, visitor)).toBe('read');
  });

  test('whoever studies a deck goes on reading it when it is no longer public', () => {
    expect(deckAccess({ ownerId: anna, visibility: 'private' }, { ...visitor, isEnrolled: true })).toBe(
      'read',
    );
  });

  test('a hidden deck is there for whoever can mend it, and for nobody else', () => {
    const hidden = { ownerId: anna, visibility: 'public', isHidden: true } as const;
    expect(deckAccess(hidden, { ...visitor, isEnrolled: true })).toBe('none');
    expect(deckAccess(hidden, { ...visitor, role: 'reviewer' })).toBe('none');
    expect(deckAccess(hidden, { ...visitor, role: 'editor' })).toBe('edit');
    expect(deckAccess(hidden, { ...visitor, learnerId: anna })).toBe('own');
  });

  test('co-authors may do what their role says, and each role what the one before it may', () => {
    const accesses = deckRoles.map((role) =>
      deckAccess({ ownerId: anna, visibility: 'private' }, { ...visitor, role }),
    );
    expect(accesses).toEqual(['read', 'review', 'edit']);
    expect(accesses.map((access) => includesAccess(access, 'review'))).toEqual([false, true, true]);
    expect(includesAccess('edit', 'own')).toBe(false);
  });
});
