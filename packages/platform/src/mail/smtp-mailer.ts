import type { Mailer } from '@slova/application';
import { createTransport } from 'nodemailer';
import { messageOf } from './letter.ts';
import type { WriteLetter } from './letter.ts';

type Options = {
  /** `smtp://user:password@host:587`, or `smtps://` for TLS from the first byte. */
  readonly url: string;
  readonly from: string;
  readonly writeLetter: WriteLetter;
};

/** Sends e-mails by SMTP. A connection per letter: there are few, and none is left open to go stale. */
export function makeSmtpMailer({ url, from, writeLetter }: Options): Mailer {
  const transport = createTransport({ url, ...patience });
  return {
    async send(email) {
      await transport.sendMail(messageOf(email, from, writeLetter(email)));
    },
  };
}

/** A transaction waits for the answer of the mail server, so a silent one is given up soon. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 } as const;
