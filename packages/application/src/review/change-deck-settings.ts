import type { DeckId, LearnerId, PresetId, StudySettings } from '@slova/domain';
import { assertStudySettings, defaultStudySettings, DomainError, overridesOf } from '@slova/domain';
import type { Clock, NewId } from '../clock.ts';
import { replantChanged } from './replant-changed.ts';
import type { UnitOfWork } from '../unit-of-work.ts';

/** How a deck is to be studied, as a whole; the preset is what it follows where the two agree. */
export type DeckSettingsChange = {
  readonly deckId: DeckId;
  readonly presetId: PresetId | null;
  readonly settings: StudySettings;
};
type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock; readonly newId: NewId };
export type ChangeDeckSettings = (learnerId: LearnerId, change: DeckSettingsChange) => Promise<void>;

/**
 * Changes how a deck is studied. Fields that agree with the preset go on following it; nothing is rescheduled (rule S12), but
 * the learner has the cards at once that they want of each word; of a long deck the rest follows by a job.
 * Throws `invalid_scheduler_settings` with the field, `not_found`.
 */
export function makeChangeDeckSettings(ports: Ports): ChangeDeckSettings {
  return async (learnerId, { deckId, presetId, settings }) => {
    assertStudySettings(settings);
    await ports.unitOfWork(async (repositories) => {
      const { studySettings } = repositories;
      const preset = presetId && (await studySettings.preset(learnerId, presetId));
      if (presetId && !preset) throw new DomainError('not_found', 'presetId');
      const deck = await studySettings.deck(learnerId, deckId);
      if (!deck) throw new DomainError('not_found', 'deckId');
      const overrides = overridesOf(preset ? preset.settings : defaultStudySettings, settings);
      const changed = { ...deck, presetId, overrides, study: settings };
      await studySettings.saveDecks([changed]);
      await replantChanged(repositories, ports, learnerId, [[deck, changed]]);
    });
  };
}
