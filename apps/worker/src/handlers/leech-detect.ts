import type { DetectLeeches } from '@slova/application';
import type { JobHandlers } from '@slova/queue';

/** Warns of cards that are forgotten too often, and puts them aside where the learner wants it. */
export function makeLeechDetect(detectLeeches: DetectLeeches): JobHandlers['leech.detect'] {
  return ({ events }) => detectLeeches(events);
}
