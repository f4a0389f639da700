import { checks } from '../checks/index.ts';
import type { Finding } from '../checks/finding.ts';
import type { Command } from '../command.ts';
import { isFailure } from '../failure.ts';
import { parseArguments } from '../parse-arguments.ts';

const about = { name: 'doctor', parameters: '', summary: 'Checks everything Slova needs, one line each.' };

export const doctor: Command = {
  ...about,
  async run(args, context) {
    parseArguments(about, args, 0, {});
    const findings: Finding[] = [];
    // One after the other: a later check often fails because of an earlier one, and is read after it.
    for (const { subject, check } of checks) {
      const finding = await check(context).catch((error: unknown) => ({
        isGood: false,
        detail: reasonOf(error),
      }));
      if (finding === 'not used') continue;
      context.print(`${finding.isGood ? 'ok  ' : 'FAIL'}  ${subject.padEnd(15)} ${finding.detail}`);
      findings.push(finding);
    }
    return findings.every(({ isGood }) => isGood) ? 0 : 1;
  },
};

function reasonOf(error: unknown): string {
  if (isFailure(error)) return error.message;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
