import type { LearnerId, PresetId, StudySettings } from '@slova/domain';
import { assertStudySettings, DomainError, effectiveSettings } from '@slova/domain';
import type { Clock, NewId } from '../clock.ts';
import type { DeckStudyChange } from './replant-changed.ts';
import { replantChanged } from './replant-changed.ts';
import type { UnitOfWork } from '../unit-of-work.ts';

/** What a preset is to be called and to say. Without an id it is a new one. */
export type PresetChange = {
  readonly presetId?: PresetId | undefined;
  readonly name: string;
  readonly settings: StudySettings;
};
type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock; readonly newId: NewId };

const mostPresets = 50;

export type KeepPreset = (learnerId: LearnerId, change: PresetChange) => Promise<PresetId>;

/**
 * Makes a preset, or changes one: decks that follow it change with it, but for the fields in which they differ. Nothing is
 * rescheduled (rule S12). Throws `invalid_scheduler_settings` with the field, `not_found`, `invalid_input` for one too many.
 */
export function makeKeepPreset({ unitOfWork, clock, newId }: Ports): KeepPreset {
  return async (learnerId, { presetId, name, settings }) => {
    assertStudySettings(settings);
    return unitOfWork(async (repositories) => {
      const { studySettings } = repositories;
      const known = presetId && (await studySettings.preset(learnerId, presetId));
      if (presetId && !known) throw new DomainError('not_found', 'presetId');
      if (!known && (await studySettings.presetCount(learnerId)) >= mostPresets)
        throw new DomainError('invalid_input', 'name');
      const preset = known || { learnerId, id: newId() as PresetId, createdAt: clock() };
      await studySettings.savePreset({ ...preset, name, settings });
      const decks = await studySettings.decksOf(learnerId, preset.id);
      const changes = decks.map((deck): DeckStudyChange => {
        const study = effectiveSettings(settings, deck.overrides);
        return [deck, { ...deck, study }];
      });
      await studySettings.saveDecks(changes.map(([, after]) => after));
      await replantChanged(repositories, { clock, newId }, learnerId, changes);
      return preset.id;
    });
  };
}
