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
    case: {
      subject: {
        author: {
          dismiss: 'Nothing was found wrong with “{{name}}”',
          ask: 'Please change “{{name}}”',
          hide: '“{{name}}” was hidden',
          restore: '“{{name}}” is shown again',
          uphold: 'Your appeal was rejected: “{{name}}”',
          grant: 'Your appeal was granted: “{{name}}”',
        },
        reporter: {
          dismiss: 'Your report was looked at: “{{name}}” stays as it is',
          ask: 'Thank you for your report: the author was asked to change “{{name}}”',
          hide: 'Thank you for your report: “{{name}}” was hidden',
        },
      },
      body: `Hello {{displayName}},

{{subject}}.

What the moderators say: {{reason}}

{{next}}`,
      next: {
        appeal:
          'If you think that this is wrong, you can appeal once, on the page of your deck; where there is one, another moderator decides: {{url}}',
        author: 'Your deck: {{url}}',
        reporter: 'You hear of this because you reported it. Thank you for helping.',
      },
    },
    welcome: {
      subject: 'Welcome to Slova, {{name}}',
      body: `Hello {{name}},

good to have you here. Slova brings each word back just before you would forget it, so a few minutes a day are enough.

Pick a deck and meet your first words: {{url}}

If you did not register at Slova, simply ignore this letter.`,
    },
  },
} as const;
