import {
  achievementList,
  calendar,
  calendarRequest,
  deckChoice,
  forecast,
  forecastRequest,
  mastery,
  progressSummary,
  termMastery,
  termStandingRequest,
  termStandings,
} from '@slova/contract';
import { router, shows, signedIn } from '../procedure/index.ts';

/** What the ledger and the cards say about a learner. */
export const progressRouter = router({
  summary: signedIn({
    method: 'GET',
    path: 'progress/summary',
    summary: 'Today, your streak and what is due',
  })
    .output(shows(progressSummary))
    .query(({ ctx: { learner, moment, queries } }) => queries.progress.summary(learner.id, moment)),

  calendar: signedIn({ method: 'GET', path: 'progress/calendar', summary: 'Your days with reviews' })
    .input(calendarRequest)
    .output(shows(calendar))
    .query(({ ctx: { learner, moment, queries }, input }) =>
      queries.progress.calendar(learner.id, moment, input.days),
    ),

  forecast: signedIn({ method: 'GET', path: 'progress/forecast', summary: 'Cards due on each coming day' })
    .input(forecastRequest)
    .output(shows(forecast))
    .query(({ ctx: { learner, moment, queries }, input }) =>
      queries.progress.forecast(learner.id, moment, input.days),
    ),

  mastery: signedIn({ method: 'GET', path: 'progress/mastery', summary: 'How firmly your decks are known' })
    .output(shows(mastery))
    .query(async ({ ctx: { learner, moment, queries } }) => ({
      decks: await queries.progress.mastery(learner.id, moment),
    })),

  termMastery: signedIn({
    method: 'GET',
    path: 'progress/decks/{deckId}/mastery',
    summary: 'How firmly the terms of a deck are known, by category and tag',
  })
    .input(deckChoice)
    .output(shows(termMastery))
    .query(({ ctx: { learner, queries }, input }) => queries.mastery.deck(learner.id, input.deckId)),

  termStandings: signedIn()
    .input(termStandingRequest)
    .output(shows(termStandings))
    .query(async ({ ctx: { learner, queries }, input: { deckId, termIds } }) => ({
      terms: await queries.mastery.terms(learner.id, deckId, termIds),
    })),

  achievements: signedIn({
    method: 'GET',
    path: 'progress/achievements',
    summary: 'Achievements with your progress',
  })
    .output(shows(achievementList))
    .query(async ({ ctx: { learner, queries } }) => ({
      achievements: await queries.achievements.progress(learner.id),
    })),
});
