import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suitedTypes } from './choose-exercise.ts';
import type { Standing } from './strength.ts';
import { isFirm, strengthDays } from './strength.ts';

const standing = (ability: number, difficulty: number, recall: number | null = 0.9): Standing => ({
  ability: { logits: ability, answers: 50 },
  difficulty: { logits: difficulty, answers: 50 },
  recall,
});
const card = { state: 'review', direction: 'recognise', memory: { stability: 5, difficulty: 5 } } as const;
const deck = { termLanguage: 'en', answerLanguage: 'ru', answerKind: 'translation' } as const;

describe('the strength of a card', () => {
  it('is its stability while nothing else is known', () => {
    expect(strengthDays(card)).toBe(5);
    expect(strengthDays(card, standing(0, 0))).toBe(5);
    expect(strengthDays({ memory: null })).toBe(0);
  });

  it('grows with ability, shrinks with difficulty and with recall that has fallen', () => {
    const logits = fc.double({ min: -4, max: 4, noNaN: true });
    fc.assert(
      fc.property(
        logits,
        logits,
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (ability, difficulty, recall) => {
          const strength = strengthDays(card, standing(ability, difficulty, recall));
          expect(strengthDays(card, standing(ability + 0.3, difficulty, recall))).toBeGreaterThanOrEqual(
            strength,
          );
          expect(strengthDays(card, standing(ability, difficulty + 0.3, recall))).toBeLessThanOrEqual(
            strength,
          );
          expect(strengthDays(card, standing(ability, difficulty, recall / 2))).toBeLessThanOrEqual(strength);
          expect(strength).toBeLessThanOrEqual(5 * Math.exp(1.5));
        },
      ),
    );
  });

  it('lets an able learner type a word that others still choose, and a faded one be chosen that was typed', () => {
    expect(suitedTypes({ card, deck })).toContain('choice');
    expect(suitedTypes({ card, deck, standing: standing(1, 0) })).toContain('typed');
    const firm = { ...card, memory: { stability: 9, difficulty: 5 } };
    expect(suitedTypes({ card: firm, deck })).toContain('typed');
    expect(suitedTypes({ card: firm, deck, standing: standing(0, 1) })).toContain('choice');
    expect(suitedTypes({ card: firm, deck, standing: standing(0, 0, 0.6) })).toContain('choice');
  });

  it('makes no card firm that is being learnt', () => {
    expect(isFirm({ state: 'learning', memory: { stability: 500, difficulty: 1 } }, standing(4, -4))).toBe(
      false,
    );
  });
});
