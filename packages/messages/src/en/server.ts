import { errors } from './errors.ts';
import { issues } from './issues.ts';

/** What the servers say: refusals and letters. */
export const server = {
  errors,
  issues,
  mail: {
    welcome: {
      subject: 'Welcome to Slova, {{name}}',
      body: `Hello {{name}},

good to have you here. Slova brings each word back just before you would forget it, so a few minutes a day are enough.

Pick a deck and meet your first words: {{url}}

If you did not register at Slova, simply ignore this letter.`,
    },
  },
} as const;
