import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RequestId } from '../id.ts';
import { daysAfter, learnerDayAt } from '../progress/index.ts';
import { aCard, anAttemptId } from '../testing/index.ts';
import type { Card, CardAction, HistoryRow, ReviewLogEntry } from './index.ts';
import {
  actOnCard,
  answerCard,
  defaultSettings,
  imageDifferences,
  insertAnswer,
  ratings,
  replay,
  withoutRows,
} from './index.ts';

const clock = { timeZone: 'America/New_York', dayStartHour: 3 };
const start = Date.UTC(2026, 2, 1, 15);
const hourMs = 3_600_000;

const anAction = fc.oneof(
  fc.record({ kind: fc.constant('set-due' as const), inDays: fc.integer({ min: 0, max: 40 }) }),
  fc.record({ kind: fc.constant('hold' as const), held: fc.constantFrom('suspended' as const, 'known') }),
  fc.record({ kind: fc.constantFrom('reset' as const, 'release', 'bury') }),
);
const anAnswer = fc.record({
  kind: fc.constant('answer' as const),
  rating: fc.constantFrom(...ratings),
  guess: fc.constantFrom(0, 0.25),
  chosen: fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }),
});
const aDeed = fc.record({
  afterHours: fc.integer({ min: 0, max: 400 }),
  deed: fc.oneof({ weight: 3, arbitrary: anAnswer }, { weight: 2, arbitrary: anAction }),
});
const aLateAnswer = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  rating: fc.constantFrom(...ratings),
});

type Deed = typeof aDeed extends fc.Arbitrary<infer Value> ? Value : never;
type Lived = { card: Card; rows: HistoryRow[]; lastAt: number };

const rowOf = (entry: ReviewLogEntry): HistoryRow => ({ ...entry, id: entry.attemptId });

function live(deeds: readonly Deed[]): Lived {
  const lived: Lived = { card: aCard(), rows: [], lastAt: start };
  deeds.forEach(({ afterHours, deed }, index) => {
    lived.lastAt += afterHours * hourMs;
    const moment = { at: new Date(lived.lastAt), clock };
    if (deed.kind === 'answer') {
      const { rating, chosen } = deed;
      const answer = {
        attemptId: anAttemptId(index),
        rating,
        evidence: { guess: deed.guess, slip: 0 },
        chosenDays: chosen === null ? null : { [rating]: chosen },
      };
      const { card, entry } = answerCard(lived.card, answer, moment, defaultSettings);
      lived.card = card;
      lived.rows.push(rowOf(entry));
      return;
    }
    const today = learnerDayAt(moment.at, clock);
    const action: CardAction =
      deed.kind === 'set-due' ? { kind: deed.kind, dueOn: daysAfter(today, deed.inDays) } : deed;
    const acted = actOnCard(lived.card, `request-${index}` as RequestId, action, moment);
    if (!acted) return;
    lived.card = acted.card;
    lived.rows.push(acted.entry);
  });
  return lived;
}

describe('the history of a card', () => {
  it('replayed from nothing gives the card, whatever was done to it', () => {
    fc.assert(
      fc.property(fc.array(aDeed, { maxLength: 20 }), (deeds) => {
        const { card, rows } = live(deeds);
        expect(imageDifferences(replay(rows), card)).toEqual([]);
      }),
    );
  });

  it('S8 takes in late answers at their place; later rows keep what was done and when', () => {
    fc.assert(
      fc.property(
        fc.array(aDeed, { maxLength: 12 }),
        fc.array(aLateAnswer, { maxLength: 4 }),
        (deeds, late) => {
          const lived = live(deeds);
          late.forEach(({ at, rating }, index) => {
            const moment = { at: new Date(start + Math.round(at * (lived.lastAt - start + hourMs))), clock };
            const answer = { attemptId: anAttemptId(1_000 + index), rating };
            const inserted = insertAnswer(lived.card, lived.rows, answer, moment, defaultSettings);
            const { position, revised } = inserted;
            const later = revised.map(({ row, before, after }): HistoryRow =>
              row.kind === 'review' && after
                ? Object.assign({ ...row, before }, { after })
                : { ...row, before },
            );
            const earlier = lived.rows.slice(0, position - 1);
            expect(later.map(({ id }) => id)).toEqual(lived.rows.slice(position - 1).map(({ id }) => id));
            expect(earlier.every(({ reviewedAt }) => reviewedAt <= moment.at)).toBe(true);
            lived.rows = [...earlier, rowOf(inserted.entry), ...later];
            lived.card = inserted.card;
          });
          expect(imageDifferences(replay(lived.rows), lived.card)).toEqual([]);
          lived.rows.forEach((row, index) =>
            expect(imageDifferences(replay(lived.rows.slice(0, index)), row.before)).toEqual([]),
          );
        },
      ),
    );
  });

  it('a late answer taken out again leaves every row as it was', () => {
    fc.assert(
      fc.property(fc.array(aDeed, { minLength: 1, maxLength: 12 }), aLateAnswer, (deeds, { at, rating }) => {
        const { card, rows, lastAt } = live(deeds);
        const moment = { at: new Date(start + Math.round(at * (lastAt - start))), clock };
        const answer = { attemptId: anAttemptId(1_000), rating };
        const { position, entry, revised } = insertAnswer(card, rows, answer, moment, defaultSettings);
        const later = revised.map(({ row, before }): HistoryRow => ({ ...row, before }));
        const all = [...rows.slice(0, position - 1), rowOf(entry), ...later];
        const { image, revised: back } = withoutRows(all, new Set([entry.attemptId]));
        expect(imageDifferences(image, card)).toEqual([]);
        back.forEach((row, index) => {
          const was = rows[position - 1 + index];
          expect(row.row.id).toBe(was?.id);
          expect(was && imageDifferences(row.before, was.before)).toEqual([]);
        });
      }),
    );
  });
});
