/** The bell, its list, and what notifications say. */
export const notification = {
  title: 'Notifications',
  bell_one: 'Notifications, {{count, number}} unread',
  bell_other: 'Notifications, {{count, number}} unread',
  bellNone: 'Notifications',
  empty: 'Nothing here yet',
  emptyHint: 'We will let you know when you reach something worth celebrating.',
  unread: 'New',
  welcome: { title: 'Welcome to Slova', text: 'Good to have you here. A few minutes a day are enough.' },
  achievement: {
    title: 'Achievement: {{name}}',
    text: 'Step {{tier}} reached. Well done!',
    only: 'Well done!',
  },
  leech: {
    title: 'A word that keeps slipping away',
    few_one:
      'Forgotten in {{failures, number}} of {{count, number}} review, though hardly any was to be expected.',
    few_other:
      'Forgotten in {{failures, number}} of {{count, number}} reviews, though hardly any was to be expected.',
    more_one:
      'Forgotten in {{failures, number}} of {{count, number}} review, though about {{expected, number}} would have been usual.',
    more_other:
      'Forgotten in {{failures, number}} of {{count, number}} reviews, though about {{expected, number}} would have been usual.',
    advice: 'A picture, a sentence of your own or a word it sounds like may help.',
    putAside: 'It is put aside until you take it back.',
    link: 'What happened to it',
  },
} as const;
