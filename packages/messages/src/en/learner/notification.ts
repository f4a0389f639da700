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
  case: {
    moderator: {
      opened: 'Reported: “{{name}}”',
      openedText: 'It waits for a decision.',
      appealed: 'Appeal: “{{name}}”',
      appealedText: 'The author asks for the decision to be looked at again.',
      link: 'Open the case',
    },
    author: {
      dismiss: 'Nothing was found wrong with “{{name}}”',
      ask: 'Please change “{{name}}”',
      hide: '“{{name}}” was hidden',
      restore: '“{{name}}” is shown again',
      uphold: 'Your appeal was rejected: “{{name}}”',
      grant: 'Your appeal was granted: “{{name}}”',
      link: 'To the deck',
    },
    reporter: {
      dismiss: 'Your report was looked at: “{{name}}” stays as it is',
      ask: 'Thank you: the author was asked to change “{{name}}”',
      hide: 'Thank you: “{{name}}” was hidden',
    },
    reason: 'Reason: {{reason}}',
    appeal: 'You can appeal once, on the page of the deck.',
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
  deck: {
    title: {
      invited: 'You are asked to write “{{deck}}”',
      joined: '{{detail}} now writes “{{deck}}” with you',
      'review-asked': 'Please look over “{{deck}}”',
      'sent-back': '“{{deck}}” is not ready yet',
      published: '“{{deck}}” is published',
      suggested: 'A correction is suggested for “{{deck}}”',
      'suggested-to-house': 'A correction is suggested for “{{deck}}”',
      merged: 'Your correction of “{{deck}}” was taken over',
      declined: 'Your correction of “{{deck}}” was declined',
    },
    text: {
      invited: 'The library is where you accept or decline.',
      joined: 'They accepted your invitation.',
      'review-asked': 'Then publish it, or say what is missing.',
      'sent-back': '{{detail}}',
      published: 'Everybody finds it in the catalogue.',
      suggested: 'You decide what becomes of it.',
      'suggested-to-house': 'It is a deck of Slova itself: staff decide.',
      merged: '{{detail}}',
      declined: '{{detail}}',
    },
    link: 'To the deck',
    toLibrary: 'To the library',
    toSuggestions: 'To the suggestions',
    toSharing: 'To its sharing',
  },
} as const;
