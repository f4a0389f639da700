import path from 'node:path';
import type { Mailer } from '@slova/application';
import { makeFolderMailer, makeSmtpMailer } from '@slova/platform';
import type { Env } from './env.ts';
import { makeLetters } from './letters.ts';
import type { Log } from './log.ts';

/**
 * Mail goes out by SMTP when a server is configured, and into a folder of the data directory otherwise. Whoever sends only
 * counts what failed, so the reason is logged here.
 */
export function makeMailer(env: Env, log: Log): Mailer {
  const mailer = chosenMailer(env);
  return {
    async send(email) {
      try {
        await mailer.send(email);
      } catch (err) {
        log.warn({ err, emailId: email.id }, 'an e-mail could not be sent');
        throw err;
      }
    },
  };
}

function chosenMailer(env: Env): Mailer {
  const from = env.MAIL_FROM ?? `Slova <slova@${new URL(env.PUBLIC_URL).hostname}>`;
  const writeLetter = makeLetters(env.PUBLIC_URL);
  if (env.SMTP_URL !== undefined) return makeSmtpMailer({ url: env.SMTP_URL, from, writeLetter });
  return makeFolderMailer({ folder: path.join(env.SLOVA_DATA_DIR, 'outbox-mail'), from, writeLetter });
}
