import type { SchedulerSettings } from '@slova/domain';
import { defaultSettings } from '@slova/domain';

/** Settings as a log row keeps them: the default ones take no room. */
export const storedSettings = (settings: SchedulerSettings): SchedulerSettings | null =>
  settings === defaultSettings ? null : settings;
