import type { DeckId, LearnerId, LoadPreview, SchedulerSettings } from '@slova/domain';
import { assertSchedulerSettings, DomainError, loadPreview } from '@slova/domain';
import type { StudySettingsQueries } from './settings-ports.ts';

/** Cards that a preview looks at; beyond them the picture no longer changes. */
const previewedCards = 20_000;

export type PreviewLoad = (
  learnerId: LearnerId,
  deckId: DeckId,
  scheduler: SchedulerSettings,
) => Promise<LoadPreview>;

/**
 * What other settings would make of a deck's load; nothing is moved (rule S12). Throws `invalid_scheduler_settings` with the
 * field, `not_found`.
 */
export function makePreviewLoad(ports: { readonly settingsQueries: StudySettingsQueries }): PreviewLoad {
  return async (learnerId, deckId, scheduler) => {
    assertSchedulerSettings(scheduler);
    const { settingsQueries } = ports;
    if (!(await settingsQueries.deck(learnerId, deckId))) throw new DomainError('not_found', 'deckId');
    return loadPreview(await settingsQueries.learntCards(learnerId, deckId, previewedCards), scheduler);
  };
}
