import { describe, expect, it } from 'vitest';
import type { RequestId } from '../id.ts';
import { daysAfter, learnerDayAt } from '../progress/index.ts';
import { aCard, anAttemptId } from '../testing/index.ts';
import type { Card, CardAction } from './index.ts';
import { actOnCard, answerCard, defaultSettings, newSchedule, shiftedDue } from './index.ts';

const clock = { timeZone: 'Europe/Moscow', dayStartHour: 4 };
const at = new Date('2026-03-02T10:00:00Z');
const today = learnerDayAt(at, clock);
const act = (card: Card, action: CardAction) =>
  actOnCard(card, 'request-1' as RequestId, action, { at, clock });
const answered = (rating: 'good' | 'easy'): Card =>
  answerCard(aCard(), { attemptId: anAttemptId(1), rating }, { at, clock }, defaultSettings).card;

describe('S7 what is done to a card', () => {
  it('is logged without a rating, with the learner’s day and the card before it', () => {
    const card = answered('easy');
    const acted = act(card, { kind: 'set-due', dueOn: daysAfter(today, 5) });
    expect(acted?.entry).toMatchObject({
      kind: 'set-due',
      reviewedOn: today,
      timeZone: 'Europe/Moscow',
      dayStartHour: 4,
      repetition: 1,
      after: { dueOn: today + 5 },
      before: { due: card.due, held: null },
    });
    expect(acted?.card).toMatchObject({ due: { on: today + 5 }, version: 2, memory: card.memory });
  });

  it('a due day in the past means today, and the same due day again changes nothing', () => {
    const acted = act(answered('easy'), { kind: 'set-due', dueOn: daysAfter(today, -3) });
    expect(acted?.card.due).toEqual({ on: today });
    expect(acted && act(acted.card, { kind: 'set-due', dueOn: today })).toBeNull();
  });

  it('a card that was never studied has no day to set and nothing to reset', () => {
    expect(act(aCard(), { kind: 'set-due', dueOn: today })).toBeNull();
    expect(act(aCard(), { kind: 'reset' })).toBeNull();
  });

  it('a reset starts a new history', () => {
    const old = { ...answered('easy'), repetitions: 9, lapses: 3, held: 'leech' as const };
    expect(act(old, { kind: 'reset' })?.card).toMatchObject({ ...newSchedule, held: 'leech' });
  });

  it('a hold lasts until it is released', () => {
    const held = act(answered('easy'), { kind: 'hold', held: 'known' });
    expect(held?.card.held).toBe('known');
    expect(held && act(held.card, { kind: 'hold', held: 'known' })).toBeNull();
    expect(held && act(held.card, { kind: 'release' })?.card.held).toBeNull();
    expect(act(aCard(), { kind: 'release' })).toBeNull();
  });

  it('S15 burying lasts for today and never hides a card inside a learning step', () => {
    const buried = act(answered('easy'), { kind: 'bury' });
    expect(buried?.card.buriedOn).toBe(today);
    expect(buried && act(buried.card, { kind: 'bury' })).toBeNull();
    expect(act(answered('good'), { kind: 'bury' })).toBeNull();
  });
});

describe('SRS-6 putting off and bringing forward', () => {
  const dueOn = (days: number) => ({ due: { on: daysAfter(today, days) } });

  it('counts what is overdue as due today and keeps the order', () => {
    const days = [-30, -1, 0, 1, 4];
    const moved = days.map((day) => shiftedDue(dueOn(day), 3, today));
    expect(moved).toEqual([3, 3, 3, 4, 7].map((day) => today + day));
  });

  it('brings nothing before today and leaves alone what is due already', () => {
    const moved = [-2, 0, 1, 3, 9].map((day) => shiftedDue(dueOn(day), -3, today));
    expect(moved).toEqual([null, null, today, today, today + 6]);
  });

  it('leaves steps and new cards alone', () => {
    expect(shiftedDue({ due: { at } }, 3, today)).toBeNull();
    expect(shiftedDue({ due: null }, -3, today)).toBeNull();
  });
});
