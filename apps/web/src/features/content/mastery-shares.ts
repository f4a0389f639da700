import type { Share, ShareColour } from '@slova/ui';
import { useTranslation } from 'react-i18next';

/** How many cards stand at each level, as the server counts them. */
export type MasteryCounts = Readonly<Record<MasteryLevel, number>>;
type MasteryLevel = (typeof masteryOrder)[number];

/** From the firmest to what is still to be met: the order in which bar, legend and definitions show the levels. */
export const masteryOrder = ['mastered', 'firm', 'young', 'learning', 'new'] as const;

const colours: Readonly<Record<MasteryLevel, ShareColour>> = {
  mastered: 'mallow',
  firm: 'cornflower',
  young: 'cornflower-pale',
  learning: 'rye',
  new: 'track',
};

/** The levels as named, coloured parts of a bar. */
export function useMasteryShares(): (counts: MasteryCounts) => Share[] {
  const { t } = useTranslation('learner');
  return (counts) =>
    masteryOrder.map((level) => ({
      key: level,
      label: t(`content.mastery.${level}`),
      value: counts[level],
      colour: colours[level],
    }));
}
