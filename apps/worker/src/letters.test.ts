import type { Email } from '@slova/application';
import type { EventId, LearnerId } from '@slova/domain';
import { describe, expect, it } from 'vitest';
import { makeLetters } from './letters.ts';

const letter = makeLetters('https://slova.example');
const deckId = '01890000-0000-7000-8000-000000000001';

function ofCase(as: string, what: string, next: string, locale: 'en' | 'ru' = 'en') {
  const values = { displayName: 'Anna', as, what, next, reason: 'It is spam', name: 'casa', deckId };
  const about = { id: 'x', learnerId: 'y' as LearnerId, eventId: 'z' as EventId, createdAt: new Date(0) };
  const email: Email = { ...about, template: 'case', recipient: 'anna@example.org', locale, values };
  return letter(email);
}

describe('letters about reported content', () => {
  const author = ['dismiss', 'ask', 'hide', 'restore', 'uphold', 'grant'].map((what) => ['author', what]);
  const reporter = ['dismiss', 'ask', 'hide'].map((what) => ['reporter', what]);
  const all = [...author, ...reporter].flatMap(([as, what]) => [
    { as: as ?? '', what: what ?? '', locale: 'en' as const },
    { as: as ?? '', what: what ?? '', locale: 'ru' as const },
  ]);

  it.each(all)('say what was decided and why: $as, $what, $locale', ({ as, what, locale }) => {
    const { subject, text } = ofCase(as, what, as, locale);
    expect(subject).toContain('casa');
    expect(subject).not.toContain('mail.');
    expect(text).toContain(subject);
    expect(text).toContain('It is spam');
    expect(text).not.toMatch(/mail\.|\{\{/);
    expect(/[а-я]/u.test(text)).toBe(locale === 'ru');
  });

  it('tell an author who may how to appeal, and where', () => {
    const { text } = ofCase('author', 'hide', 'appeal');
    expect(text).toContain('appeal once');
    expect(text).toContain(`https://slova.example/library/${deckId}`);
  });
});
