import type { Email } from '@slova/application';
import type { SendMailOptions } from 'nodemailer';

/** An e-mail in words: plain text. */
export type Letter = { readonly subject: string; readonly text: string };

/** Puts an e-mail into words, in its reader's language. */
export type WriteLetter = (email: Email) => Letter;

/** The message of an e-mail. The e-mail's id is its Message-ID, the same for every delivery. */
export function messageOf(email: Email, from: string, { subject, text }: Letter): SendMailOptions {
  return {
    from,
    to: { name: '', address: email.recipient },
    subject,
    text,
    date: email.createdAt,
    messageId: `<${email.id}@${domainOf(from)}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    // Letters are texts of ours: nothing in one may make the mailer read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** `slova.example` of `Slova <hello@slova.example>`. */
function domainOf(from: string): string {
  return /@([^\s>]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
}
