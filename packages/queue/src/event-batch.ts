import type { DomainEvent, EventPayloads, EventType, Id, LearnerDay } from '@slova/domain';
import {
  achievements,
  cardStates,
  caseDecisions,
  deckClosings,
  deckNotices,
  eventTypes,
  exerciseTypes,
  locales,
  logKinds,
  ratings,
  verdicts,
} from '@slova/domain';
import { z } from 'zod';

/** At most so many events travel in one job: a job per event would cost more than the answer that raised it. */
export const eventsPerJob = 1_000;

const id = <Kind extends string>(): z.ZodType<Id<Kind>, string> =>
  z.uuid() as unknown as z.ZodType<Id<Kind>, string>;
const achievementIds = achievements.map((achievement) => achievement.id);

/** What each event says. Fields are only ever added, optional first: a job may be older than the code that reads it. */
const payloads: { readonly [Type in EventType]: z.ZodType<EventPayloads[Type]> } = {
  'learner.registered': z.object({ email: z.string(), displayName: z.string(), locale: z.enum(locales) }),
  'deck.enrolled': z.object({ deckId: id<'deck'>(), isPlanted: z.boolean().optional() }),
  'deck.left': z.object({ deckId: id<'deck'>(), isPlanted: z.boolean().optional() }),
  'deck.resumed': z.object({ deckId: id<'deck'>(), isPlanted: z.boolean().optional() }),
  'deck.closed': z.object({
    deckId: id<'deck'>(),
    title: z.object({ en: z.string(), ru: z.string() }),
    what: z.enum(deckClosings),
  }),
  'deck-work.asked': z.object({ workId: id<'deck-work'>() }),
  'cards.chosen': z.object({ deckId: id<'deck'>(), isPlanted: z.boolean() }),
  'deck.rated': z.object({ deckId: id<'deck'>() }),
  'deck.announced': z.object({
    deckId: id<'deck'>(),
    title: z.object({ en: z.string(), ru: z.string() }),
    what: z.enum(deckNotices),
    detail: z.string().nullable(),
  }),
  'card.reviewed': z.object({
    attemptId: id<'attempt'>(),
    cardId: id<'card'>(),
    deckId: id<'deck'>(),
    exerciseType: z.enum(exerciseTypes),
    verdict: z.enum(verdicts),
    rating: z.enum(ratings),
    stateBefore: z.enum(cardStates),
    stateAfter: z.enum(cardStates),
    stability: z.number(),
    learnerDay: z.custom<LearnerDay>((value) => Number.isSafeInteger(value)),
    durationMs: z.number(),
  }),
  'card.practised': z.object({
    attemptId: id<'attempt'>(),
    cardId: id<'card'>(),
    deckId: id<'deck'>(),
    exerciseType: z.enum(exerciseTypes),
    verdict: z.enum(verdicts),
    rating: z.enum(ratings),
    learnerDay: z.custom<LearnerDay>((value) => Number.isSafeInteger(value)),
    durationMs: z.number(),
  }),
  'review.undone': z.object({
    steps: z.array(z.object({ kind: z.enum(logKinds), cardId: id<'card'>(), cards: z.int() })),
    answers: z.array(
      z.object({
        id: id<'event'>(),
        kind: z.enum(['review', 'practice']),
        exerciseType: z.enum(exerciseTypes),
        rating: z.enum(ratings),
        durationMs: z.number(),
        occurredAt: z.iso.datetime(),
      }),
    ),
  }),
  'deck.changed': z.object({ deckId: id<'deck'>(), termIds: z.array(id<'term'>()).nullable() }),
  'achievement.granted': z.object({ achievementId: z.enum(achievementIds), tier: z.int() }),
  'import.asked': z.object({ importId: id<'import'>() }),
  'reschedule.asked': z.object({
    rescheduleId: id<'reschedule'>(),
    wanted: z.enum(['apply', 'take-back']),
  }),
  'case.opened': z.object({ caseId: id<'content-case'>() }),
  'case.decided': z.object({
    caseId: id<'content-case'>(),
    decision: z.enum(caseDecisions),
    reason: z.string(),
    heardBy: z.array(id<'learner'>()),
  }),
  'case.appealed': z.object({ caseId: id<'content-case'>() }),
};

const eventOf = (type: EventType) =>
  z.object({
    id: id<'event'>(),
    learnerId: id<'learner'>(),
    type: z.literal(type),
    occurredAt: z.iso.datetime().transform((text) => new Date(text)),
    payload: payloads[type],
  });

const [first, ...others] = eventTypes.map(eventOf);
if (!first) throw new Error('There is no event type.');

/** A batch of events: instants are ISO 8601 on the wire and a `Date` inside. */
export const eventBatch = z.object({
  // The compiler cannot follow type and payload through the loop; the test does, for every type.
  events: z
    .array(z.discriminatedUnion('type', [first, ...others]) as unknown as z.ZodType<DomainEvent>)
    .max(eventsPerJob),
});
