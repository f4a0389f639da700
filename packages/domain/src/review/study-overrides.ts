import type { SchedulerSettings } from './scheduler-settings.ts';
import type { StudySettings } from './study-settings.ts';

/** What a deck does differently from its preset, field by field. */
export type StudyOverrides = Partial<Omit<StudySettings, 'scheduler'>> & {
  readonly scheduler?: Partial<SchedulerSettings>;
};

/** The settings that a deck studies with: its preset's, but for what it does differently. */
export function effectiveSettings(preset: StudySettings, overrides: StudyOverrides | null): StudySettings {
  const { scheduler, ...rest } = overrides ?? {};
  return { ...preset, ...rest, scheduler: { ...preset.scheduler, ...scheduler } };
}

/** The fields in which settings differ from a preset's; null when they follow it altogether. */
export function overridesOf(preset: StudySettings, wanted: StudySettings): StudyOverrides | null {
  const { scheduler: presetScheduler, ...presetRest } = preset;
  const { scheduler: wantedScheduler, ...wantedRest } = wanted;
  const rest = changed(presetRest, wantedRest);
  const scheduler = changed(presetScheduler, wantedScheduler);
  if (Object.keys(scheduler).length > 0) return { ...rest, scheduler };
  return Object.keys(rest).length > 0 ? rest : null;
}

function changed<Fields extends object>(from: Fields, to: Fields): Partial<Fields> {
  const keys = Object.keys(to) as (keyof Fields)[];
  const different = keys.filter((key) => JSON.stringify(from[key]) !== JSON.stringify(to[key]));
  return Object.fromEntries(different.map((key) => [key, to[key]])) as Partial<Fields>;
}
