import { describe, expect, test } from 'vitest';
import type { ContentCaseId, DeckId, LearnerId } from '../id.ts';
import type { CaseDecision, ContentCase } from './content-case.ts';
import {
  appealCase,
  appealStates,
  caseDecisions,
  caseStates,
  decideCase,
  possibleDecisions,
  reportCase,
} from './content-case.ts';

const [anna, maria, mikhail] = ['anna', 'maria', 'mikhail'] as unknown as readonly [
  LearnerId,
  LearnerId,
  LearnerId,
];
const one = { id: maria, hasColleague: true };
const other = { id: mikhail, hasColleague: true };

const aCase = (part: Partial<ContentCase> = {}): ContentCase => ({
  id: 'case' as ContentCaseId,
  deckId: 'deck' as DeckId,
  termId: null,
  authorId: anna,
  state: 'open',
  appeal: 'none',
  decidedBy: null,
  ...part,
});
const after = (...decisions: CaseDecision[]): ContentCase =>
  decisions.reduce((content, decision) => decideCase(content, decision, one), aCase());
const code = (attempt: () => unknown): unknown => {
  try {
    attempt();
    return 'done';
  } catch (error) {
    return (error as { code: unknown }).code;
  }
};

describe('a case of reported content', () => {
  test('is dismissed, asked about or hidden, and what is hidden can be restored', () => {
    expect(after('dismiss')).toMatchObject({ state: 'dismissed', decidedBy: maria });
    expect(after('ask', 'hide', 'restore')).toMatchObject({ state: 'restored', decidedBy: maria });
    expect(code(() => after('dismiss', 'hide'))).toBe('decided_meanwhile');
  });

  test('of a deck of the house has nobody who could be asked', () => {
    expect(possibleDecisions(aCase({ authorId: null }))).toEqual(['dismiss', 'hide']);
  });

  test('is never decided by the author of the deck', () => {
    expect(code(() => decideCase(aCase(), 'dismiss', { id: anna, hasColleague: false }))).toBe(
      'not_permitted',
    );
  });

  test('may be appealed once, whether it was hidden or to be changed', () => {
    const appealed = appealCase(after('hide'));
    expect(appealed.appeal).toBe('waiting');
    expect(appealCase(after('ask')).appeal).toBe('waiting');
    expect(code(() => appealCase(appealed))).toBe('nothing_to_appeal');
    expect(code(() => appealCase(decideCase(appealed, 'uphold', other)))).toBe('nothing_to_appeal');
    expect(code(() => appealCase(aCase()))).toBe('nothing_to_appeal');
  });

  test('that is appealed is decided by somebody else when there is somebody', () => {
    const appealed = appealCase(after('hide'));
    expect(code(() => decideCase(appealed, 'uphold', one))).toBe('not_permitted');
    expect(decideCase(appealed, 'uphold', other)).toMatchObject({
      state: 'hidden',
      appeal: 'rejected',
      decidedBy: maria,
    });
    expect(decideCase(appealed, 'grant', { ...one, hasColleague: false })).toMatchObject({
      state: 'restored',
    });
    expect(decideCase(appealCase(after('ask')), 'grant', other)).toMatchObject({
      state: 'dismissed',
      appeal: 'granted',
    });
    expect(code(() => decideCase(appealed, 'restore', other))).toBe('decided_meanwhile');
  });

  test('opens again when it is reported after its author was asked', () => {
    expect(reportCase(after('ask')).state).toBe('open');
    expect(reportCase(after('hide')).state).toBe('hidden');
    expect(reportCase(appealCase(after('ask'))).state).toBe('asked');
  });

  test('takes exactly the decisions that it says it takes, in whatever state', () => {
    for (const state of caseStates)
      for (const appeal of appealStates)
        for (const decision of caseDecisions) {
          const content = aCase({ state, appeal, decidedBy: maria });
          const isTaken = code(() => decideCase(content, decision, other)) === 'done';
          expect(isTaken).toBe(possibleDecisions(content).includes(decision));
        }
  });
});
