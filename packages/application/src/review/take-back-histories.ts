import type { ImportId, LearnerId } from '@slova/domain';
import { withoutRows } from '@slova/domain';
import type { Clock } from '../clock.ts';
import type { UnitOfWork } from '../unit-of-work.ts';

export type TakeBackHistories = (learnerId: LearnerId, importId: ImportId) => Promise<void>;

const pageSize = 500;

/**
 * Takes the histories back that came with an import. What was answered here since is kept, as the whole history of its card.
 * Doing it twice does nothing twice.
 */
export function makeTakeBackHistories(ports: {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}): TakeBackHistories {
  return async (learnerId, importId) => {
    let found = 0;
    do {
      found = await ports.unitOfWork(async ({ histories }) => {
        const adopted = await histories.lockAdopted(learnerId, importId, pageSize);
        const without = adopted.map((each) => ({ ...each, ...withoutRows(each.rows, each.gone) }));
        await histories.takeBack(learnerId, {
          gone: adopted.flatMap(({ gone }) => [...gone]),
          revised: without.flatMap(({ revised }) => revised),
          cards: without.map(({ card, image, rows, gone }) => ({
            card: { ...card, ...image, version: card.version + 1 },
            entries: rows.length - gone.size,
          })),
          undoneAt: ports.clock(),
        });
        return adopted.length;
      });
    } while (found === pageSize);
  };
}
