import { locales, roles } from '@slova/domain';
import type { Command } from '../command.ts';
import { accountFailure } from '../account-failure.ts';
import { oneTimePassword } from '../one-time-password.ts';
import { parseArguments } from '../parse-arguments.ts';
import { parseEmail, parseOneOf } from '../parse-words.ts';

const about = {
  name: 'user create',
  parameters: `<email> [--role ${roles.join('|')}] [--name <name>] [--locale ${locales.join('|')}]`,
  summary: 'Makes an account and prints its one-time password.',
};

export const userCreate: Command = {
  ...about,
  async run(args, context) {
    const { words, values } = parseArguments(about, args, 1, {
      role: { type: 'string', default: 'learner' },
      name: { type: 'string' },
      locale: { type: 'string', default: 'en' },
    });
    const email = parseEmail(words[0]);
    const role = parseOneOf('--role', roles, values.role);
    const locale = parseOneOf('--locale', locales, values.locale);
    const displayName = values.name ?? email.split('@')[0] ?? email;
    const password = oneTimePassword();
    const account = { email, password, displayName, role, locale };
    await context.withAccounts((accounts) => accounts.create(account).catch(accountFailure(email)));
    context.print(`Created ${email} (${role}). One-time password: ${password}`);
    return 0;
  },
};
