import type { LearnerId, PresetId } from '@slova/domain';
import { defaultStudySettings, DomainError, overridesOf } from '@slova/domain';
import type { UnitOfWork } from '../unit-of-work.ts';

export type DeletePreset = (learnerId: LearnerId, presetId: PresetId) => Promise<void>;

/** Deletes a preset. Decks that followed it keep the settings they have, as their own. Throws `not_found`. */
export function makeDeletePreset({ unitOfWork }: { readonly unitOfWork: UnitOfWork }): DeletePreset {
  return (learnerId, presetId) =>
    unitOfWork(async ({ studySettings }) => {
      if (!(await studySettings.preset(learnerId, presetId))) throw new DomainError('not_found', 'presetId');
      const decks = await studySettings.decksOf(learnerId, presetId);
      const own = decks.map((deck) => ({
        ...deck,
        presetId: null,
        overrides: overridesOf(defaultStudySettings, deck.study),
      }));
      await studySettings.saveDecks(own);
      await studySettings.removePreset(learnerId, presetId);
    });
}
