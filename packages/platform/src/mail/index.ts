export { makeFolderMailer } from './folder-mailer.ts';
export type { Letter, WriteLetter } from './letter.ts';
export { makeSmtpMailer } from './smtp-mailer.ts';
