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
} as const;
