/** Achievements, under the ids that the rules give them. */
export const engagement = {
  title: 'Achievements',
  tier: 'Step {{tier}} of {{tiers}}',
  progress: '{{value}} of {{goal}}',
  complete: 'Complete',
  granted: 'Reached on {{date}}',
  achievements: {
    'first-steps': {
      name: 'First steps',
      how_one: 'Answer your first card',
      how_other: 'Answer {{count, number}} cards',
    },
    reviewer: {
      name: 'Reviewer',
      how_one: 'Answer {{count, number}} card',
      how_other: 'Answer {{count, number}} cards',
    },
    collector: {
      name: 'Collector',
      how_one: 'Learn {{count, number}} card',
      how_other: 'Learn {{count, number}} cards',
    },
    keeper: {
      name: 'Keeper',
      how_one: 'Remember {{count, number}} card for a month or longer',
      how_other: 'Remember {{count, number}} cards for a month or longer',
    },
    steady: {
      name: 'Steady',
      how_one: 'Study {{count, number}} day in a row',
      how_other: 'Study {{count, number}} days in a row',
    },
    marathon: {
      name: 'Marathon',
      how_one: 'Answer {{count, number}} card in one day',
      how_other: 'Answer {{count, number}} cards in one day',
    },
    writer: {
      name: 'Writer',
      how_one: 'Type {{count, number}} right answer',
      how_other: 'Type {{count, number}} right answers',
    },
    sharp: {
      name: 'Sharp',
      how_one: 'Give {{count, number}} right answer in a row',
      how_other: 'Give {{count, number}} right answers in a row',
    },
    comeback: {
      name: 'Comeback',
      how_one: 'Relearn {{count, number}} card you had forgotten',
      how_other: 'Relearn {{count, number}} cards you had forgotten',
    },
    explorer: {
      name: 'Explorer',
      how_one: 'Choose {{count, number}} deck',
      how_other: 'Choose {{count, number}} decks',
    },
  },
} as const;
