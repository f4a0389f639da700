import { accountFailure } from '../account-failure.ts';
import type { Command } from '../command.ts';
import { oneTimePassword } from '../one-time-password.ts';
import { parseArguments } from '../parse-arguments.ts';
import { parseEmail } from '../parse-words.ts';

const about = {
  name: 'user reset-password',
  parameters: '<email>',
  summary: 'Prints a new one-time password and ends every session of the account.',
};

export const userResetPassword: Command = {
  ...about,
  async run(args, context) {
    const { words } = parseArguments(about, args, 1, {});
    const email = parseEmail(words[0]);
    const password = oneTimePassword();
    await context.withAccounts((accounts) =>
      accounts.resetPassword(email, password).catch(accountFailure(email)),
    );
    context.print(`New one-time password of ${email}: ${password}`);
    return 0;
  },
};
