import { describe, expect, test } from 'vitest';
import { assertGoodPassword, canonicalEmail, may, permissions, roles } from './index.ts';

describe('a password', () => {
  const refused = (password: string, email = 'anna@example.org'): boolean => {
    try {
      assertGoodPassword(password, email);
      return false;
    } catch (error) {
      expect(error).toMatchObject({ code: 'weak_password', field: 'password' });
      return true;
    }
  };

  test.each([
    ['nine characters', 'k3!pQz9#x'],
    ['129 characters', 'ab cd ef'.repeat(17).slice(0, 129)],
    ['a common one', 'Password123'],
    ['a common one on the Russian keyboard', 'йцукенгшщз'],
    ['three different characters', 'abcabcabcabc'],
    ['one character repeated', 'zzzzzzzzzzzz'],
    ['the address', 'Anna@Example.org'],
  ])('that is %s is refused', (_, password) => {
    expect(refused(password)).toBe(true);
  });

  test('that is the name in the address is refused', () => {
    expect(refused('anna.petrova', 'anna.petrova@example.org')).toBe(true);
  });

  test.each([
    'correct horse battery',
    'зелёная лампа',
    '🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵',
    'k3!pQz9#xW',
    'a'.repeat(60) + ' bcd' + 'e'.repeat(64),
  ])('«%s» is accepted, whatever its characters', (password) => {
    expect(refused(password)).toBe(false);
  });
});

test('an address is compared without case, blanks around it and in one Unicode form', () => {
  expect(canonicalEmail('  Anna@Example.ORG ')).toBe('anna@example.org');
  expect(canonicalEmail('jose\u0301@example.org')).toBe(canonicalEmail('josé@example.org'));
});

describe('permissions', () => {
  test('every role may study and read what is its own', () => {
    expect(roles.every((role) => may(role, 'study') && may(role, 'read-own'))).toBe(true);
  });

  test('an administrator may do all that a moderator may, a moderator all that a learner may', () => {
    expect(permissions.moderator).toEqual(expect.arrayContaining([...permissions.learner]));
    expect(permissions.administrator).toEqual(expect.arrayContaining([...permissions.moderator]));
  });

  test('nobody but an administrator suspends users or touches queues', () => {
    expect(roles.filter((role) => may(role, 'suspend-users'))).toEqual(['administrator']);
    expect(roles.filter((role) => may(role, 'manage-queues'))).toEqual(['administrator']);
    expect(may('learner', 'view-users')).toBe(false);
  });
});
