import { errors } from './errors.ts';
import { issues } from './issues.ts';

/** What the servers say: refusals and letters. */
export const server = {
  errors,
  issues,
  /** The page of a deck for everybody. */
  page: {
    study: 'Study this deck',
    account: 'I have an account',
    first: 'First words',
    by: 'by {{name}}',
    licence: 'Licence: {{licence}}',
    words_one: '{{count, number}} word',
    words_other: '{{count, number}} words',
    missing: 'This link leads to no deck',
  },
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
