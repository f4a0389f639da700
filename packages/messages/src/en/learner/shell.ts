/** The frame around every page. */
export const shell = {
  navigation: 'Main',
  today: 'Today',
  library: 'Library',
  progress: 'Progress',
  settings: 'Settings',
  back: {
    deck: 'Back to the deck',
    words: 'Back to the words',
    library: 'Back to the library',
    settings: 'Back to settings',
  },
} as const;
