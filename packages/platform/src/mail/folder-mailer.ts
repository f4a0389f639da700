import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Mailer } from '@slova/application';
import { createTransport } from 'nodemailer';
import { messageOf } from './letter.ts';
import type { WriteLetter } from './letter.ts';

type Options = { readonly folder: string; readonly from: string; readonly writeLetter: WriteLetter };

/**
 * The mailer of an installation without a mail server: each e-mail becomes a file that any mail program opens. Sending it
 * again writes the same file again.
 */
export function makeFolderMailer({ folder, from, writeLetter }: Options): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(email) {
      const { message } = await transport.sendMail(messageOf(email, from, writeLetter(email)));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = path.join(folder, `${email.id}.eml`);
      // A reader never finds half a letter: the name appears when the content is complete.
      await writeFile(`${file}.part`, message, { mode: 0o600 });
      await rename(`${file}.part`, file);
    },
  };
}
