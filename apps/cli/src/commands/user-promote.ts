import { roles } from '@slova/domain';
import { accountFailure } from '../account-failure.ts';
import type { Command } from '../command.ts';
import { parseArguments } from '../parse-arguments.ts';
import { parseEmail, parseOneOf } from '../parse-words.ts';

const about = {
  name: 'user promote',
  parameters: `<email> [--role ${roles.join('|')}]`,
  summary: 'Gives an account another role; administrator unless said otherwise.',
};

export const userPromote: Command = {
  ...about,
  async run(args, context) {
    const { words, values } = parseArguments(about, args, 1, {
      role: { type: 'string', default: 'administrator' },
    });
    const email = parseEmail(words[0]);
    const role = parseOneOf('--role', roles, values.role);
    await context.withAccounts((accounts) => accounts.setRole(email, role).catch(accountFailure(email)));
    context.print(`${email} now has the role ${role}.`);
    return 0;
  },
};
