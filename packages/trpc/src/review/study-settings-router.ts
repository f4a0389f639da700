import {
  breakChoice,
  deckChoice,
  deckSettings,
  deckSettingsChange,
  done,
  easyDays,
  loadPreview as loadPreviewView,
  loadPreviewRequest,
  moreToday,
  plannedBreak,
  presetChange,
  presetChoice,
  presetList,
  studyCalendar,
  todayLimits,
} from '@slova/contract';
import { DomainError, learnerDayAt } from '@slova/domain';
import { router, shows, signedIn } from '../procedure/index.ts';

const finished = { done: true } as const;

/** How a learner wants to study: per deck, by preset, for today, by day of the week, and not at all. */
export const studySettingsRouter = router({
  deck: signedIn()
    .input(deckChoice)
    .output(shows(deckSettings))
    .query(async ({ ctx: { learner, queries }, input }) => {
      const deck = await queries.studySettings.deck(learner.id, input.deckId);
      if (!deck) throw new DomainError('not_found', 'deckId');
      return deck;
    }),

  changeDeck: signedIn()
    .input(deckSettingsChange)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.changeDeckSettings(learner.id, input);
      return finished;
    }),

  previewLoad: signedIn()
    .input(loadPreviewRequest)
    .output(shows(loadPreviewView))
    .query(({ ctx: { learner, useCases }, input: { deckId, scheduler } }) =>
      useCases.previewLoad(learner.id, deckId, scheduler),
    ),

  moreToday: signedIn()
    .input(moreToday)
    .output(shows(todayLimits))
    .mutation(({ ctx: { learner, useCases }, input }) => useCases.studyMoreToday(learner, input)),

  presets: signedIn()
    .output(shows(presetList))
    .query(async ({ ctx: { learner, queries } }) => ({
      presets: await queries.studySettings.presets(learner.id),
    })),

  keepPreset: signedIn()
    .input(presetChange)
    .output(shows(presetChoice))
    .mutation(async ({ ctx: { learner, useCases }, input }) => ({
      presetId: await useCases.keepPreset(learner.id, input),
    })),

  deletePreset: signedIn()
    .input(presetChoice)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.deletePreset(learner.id, input.presetId);
      return finished;
    }),

  calendar: signedIn()
    .output(shows(studyCalendar))
    .query(async ({ ctx: { learner, moment, queries } }) => {
      const today = learnerDayAt(moment.at, moment.clock);
      return { today, ...(await queries.studySettings.calendar(learner.id, today)) };
    }),

  changeEasyDays: signedIn()
    .input(easyDays)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.changeEasyDays(learner.id, input.easyDays);
      return finished;
    }),

  planBreak: signedIn()
    .input(plannedBreak)
    .output(shows(breakChoice))
    .mutation(async ({ ctx: { learner, useCases }, input }) => ({
      breakId: await useCases.planBreak(learner, input),
    })),

  cancelBreak: signedIn()
    .input(breakChoice)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.cancelBreak(learner, input.breakId);
      return finished;
    }),
});
