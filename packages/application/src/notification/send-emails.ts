import type { Clock } from '../clock.ts';
import type { UnitOfWork } from '../unit-of-work.ts';
import type { Email, Mailer } from './ports.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly mailer: Mailer; readonly clock: Clock };

const atOnce = 20;

export type SendEmails = () => Promise<{ sent: number; failed: number }>;

/**
 * Sends waiting e-mails. A crash between sending and marking repeats a delivery under the same Message-ID; none is lost.
 * Those that could not be sent wait behind the others for the next run.
 */
export function makeSendEmails({ unitOfWork, mailer, clock }: Ports): SendEmails {
  return () =>
    unitOfWork(async ({ emails }) => {
      const waiting = await emails.lockUnsent(atOnce);
      const sent: Email[] = [];
      const failed: Email[] = [];
      for (const email of waiting) ((await delivered(mailer, email)) ? sent : failed).push(email);
      await emails.markSent(sent, clock());
      await emails.markFailed(failed);
      return { sent: sent.length, failed: failed.length };
    });
}

async function delivered(mailer: Mailer, email: Email): Promise<boolean> {
  try {
    await mailer.send(email);
    return true;
  } catch {
    // One bad address must not hold back the rest; what is not marked is tried again.
    return false;
  }
}
