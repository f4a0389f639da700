/** What the admin app says. */
export const admin = {
  title: 'Slova administration',
} as const;
