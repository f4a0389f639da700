import { makeAuditScheduler } from '@slova/application';
import { checkSchema, makeReviewAuditStore } from '@slova/postgres';
import type { Command } from '../command.ts';
import { parseArguments } from '../parse-arguments.ts';

const about = {
  name: 'audit scheduler',
  parameters: '',
  summary: 'Replays every card’s history and reports cards whose stored state differs.',
};

export const auditScheduler: Command = {
  ...about,
  async run(args, context) {
    parseArguments(about, args, 0, {});
    const { cards, reviews, mismatches } = await context.withDatabase(async ({ sql }) => {
      await checkSchema(sql);
      return makeAuditScheduler({ audit: makeReviewAuditStore(sql) })();
    });
    for (const { learnerId, cardId, parts } of mismatches) {
      context.print(`learner ${learnerId} card ${cardId}: ${parts.join(', ')} differ from the history`);
    }
    context.print(`${reviews} reviews of ${cards} cards replayed: ${mismatches.length} cards differ.`);
    return mismatches.length === 0 ? 0 : 1;
  },
};
