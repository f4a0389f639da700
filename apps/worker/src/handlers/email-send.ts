import type { SendEmails } from '@slova/application';
import type { JobHandlers } from '@slova/queue';

/** Sends e-mails until none waits. Fails when one could not be sent, so that the queue tries again later and staff see why. */
export function makeEmailSend(sendEmails: SendEmails): JobHandlers['email.send'] {
  return async () => {
    let outcome = await sendEmails();
    while (outcome.sent > 0 && outcome.failed === 0) outcome = await sendEmails();
    if (outcome.failed > 0)
      throw new Error(`${outcome.failed} e-mails could not be sent and wait for another try.`);
  };
}
