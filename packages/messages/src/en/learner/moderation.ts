/** Saying that something is wrong, and what moderators decided. */
export const moderation = {
  report: {
    open: 'Something is wrong here',
    title: 'What is wrong here?',
    hint: 'Moderators will look at it, and you will hear what they decide.',
    reason: 'Reason',
    note: 'Anything that helps to see it (optional)',
    send: 'Send the report',
    done: 'Thank you. You will hear what moderators decide.',
  },
  reasons: {
    'wrong-answer': 'An answer is wrong or missing',
    spelling: 'A mistake in spelling',
    offensive: 'It is offensive',
    copyright: 'It is somebody else’s work',
    spam: 'It is advertising or spam',
    other: 'Something else',
  },
  notice: {
    hidden: 'Moderators have hidden “{{name}}”: only you and your co-authors see it',
    asked: 'Moderators ask you to change “{{name}}”',
    reason: 'Their reason: {{reason}}',
    waiting: 'You have appealed. Somebody will look at it again.',
    rejected: 'Your appeal was rejected: {{reason}}',
    appeal: 'Appeal…',
    why: 'Why is the decision wrong?',
    once: 'You can appeal once. Where there is one, another moderator decides.',
    send: 'Send the appeal',
    sent: 'Your appeal was sent.',
  },
} as const;
