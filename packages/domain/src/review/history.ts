import type { Answer, AnsweredCard } from './answer.ts';
import { answerCard } from './answer.ts';
import type { Card } from './card.ts';
import type { CardImage } from './log-entry.ts';
import { imageOf } from './log-entry.ts';
import type { Moment, Outcome } from './outcome.ts';
import { gapSince } from './outcome.ts';
import type { ReplayRow } from './replay.ts';
import { newImage, replayed } from './replay.ts';
import type { SchedulerSettings } from './scheduler-settings.ts';

/** A row of a card's history that may have to be worked out anew, because something before it came or went. */
export type HistoryRow = ReplayRow & { readonly id: string; readonly before: CardImage };

/** What a row says anew: what was done, and when, stays. `after` is null for what is no answer: it keeps what it has. */
export type RevisedRow = {
  readonly row: HistoryRow;
  readonly position: number;
  readonly repetition: number;
  readonly gapDays: number;
  readonly before: CardImage;
  readonly after: Outcome | null;
};
export type RevisedHistory = { readonly image: CardImage; readonly revised: readonly RevisedRow[] };

/** The history after one answer more, at the place where it belongs. */
export type LateAnswer = AnsweredCard & {
  readonly position: number;
  readonly revised: readonly RevisedRow[];
};

/**
 * Puts an answer that arrives late at its place by answer time and replays the history from there (rule S8): later rows keep
 * what was done and when, and get new outcomes. Positions count from 1.
 */
export function insertAnswer(
  card: Card,
  rows: readonly HistoryRow[],
  answer: Answer,
  moment: Moment,
  settings: SchedulerSettings,
): LateAnswer {
  const place = rows.findLastIndex(({ reviewedAt }) => reviewedAt <= moment.at) + 1;
  const { image: before } = revise(newImage, rows.slice(0, place), 1);
  const { card: then, entry } = answerCard({ ...card, ...before }, answer, moment, settings);
  const position = place + 1;
  const { image, revised } = revise(imageOf(then), rows.slice(place), position + 1);
  return { card: { ...card, ...image, version: card.version + 1 }, entry, position, revised };
}

/**
 * A history without some of its rows. Only rows after the first of these change; a card whose history was cut at its end is
 * what it was before (rule S9), so that this is for rows taken out of the middle.
 */
export function withoutRows(rows: readonly HistoryRow[], gone: ReadonlySet<string>): RevisedHistory {
  const first = rows.findIndex(({ id }) => gone.has(id));
  const { image } = revise(newImage, rows.slice(0, first), 1);
  const kept = rows.slice(first).filter(({ id }) => !gone.has(id));
  return revise(image, kept, first + 1);
}

function revise(from: CardImage, rows: readonly HistoryRow[], firstPosition: number): RevisedHistory {
  let image = from;
  const revised = rows.map((row, index): RevisedRow => {
    const before = image;
    const { image: next, after } = replayed(before, row);
    image = next;
    const repetition = before.repetitions + (row.kind === 'review' ? 1 : 0);
    const gapDays = gapSince(before.lastReviewedOn, row.reviewedOn);
    return { row, position: firstPosition + index, repetition, gapDays, before, after };
  });
  return { image, revised };
}
