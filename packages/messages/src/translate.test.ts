import { describe, expect, it } from 'vitest';
import { translate } from './translate.ts';

describe('what the servers say', () => {
  it('is said in the language asked for, with the values filled in', () => {
    expect(translate('en', 'mail.welcome.subject', { name: 'Ann' })).toBe('Welcome to Slova, Ann');
    expect(translate('ru', 'mail.welcome.subject', { name: 'Аня' })).toBe('Добро пожаловать в Slova, Аня!');
  });

  it('leaves escaping to whoever knows the format', () => {
    expect(translate('en', 'mail.welcome.subject', { name: "O'Neil & co" })).toContain("O'Neil & co");
  });
});
