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
      how_other: 'Answer {{count}} cards',
    },
    reviewer: { name: 'Reviewer', how_one: 'Answer {{count}} card', how_other: 'Answer {{count}} cards' },
    collector: { name: 'Collector', how_one: 'Learn {{count}} card', how_other: 'Learn {{count}} cards' },
    keeper: {
      name: 'Keeper',
      how_one: 'Remember {{count}} card for a month or longer',
      how_other: 'Remember {{count}} cards for a month or longer',
    },
    steady: {
      name: 'Steady',
      how_one: 'Study {{count}} day in a row',
      how_other: 'Study {{count}} days in a row',
    },
    marathon: {
      name: 'Marathon',
      how_one: 'Answer {{count}} card in one day',
      how_other: 'Answer {{count}} cards in one day',
    },
    writer: {
      name: 'Writer',
      how_one: 'Type {{count}} right answer',
      how_other: 'Type {{count}} right answers',
    },
    sharp: {
      name: 'Sharp',
      how_one: 'Give {{count}} right answer in a row',
      how_other: 'Give {{count}} right answers in a row',
    },
    comeback: {
      name: 'Comeback',
      how_one: 'Relearn {{count}} card you had forgotten',
      how_other: 'Relearn {{count}} cards you had forgotten',
    },
    explorer: { name: 'Explorer', how_one: 'Choose {{count}} deck', how_other: 'Choose {{count}} decks' },
  },
} as const;
