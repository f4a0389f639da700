/** The frame around every page. */
export const shell = {
  navigation: 'Main',
  today: 'Today',
  library: 'Library',
  progress: 'Progress',
  settings: 'Settings',
} as const;
