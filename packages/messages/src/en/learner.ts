/** What the learner app says. */
export const learner = {
  title: 'Slova',
} as const;
