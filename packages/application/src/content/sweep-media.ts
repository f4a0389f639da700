import type { Clock } from '../clock.ts';
import type { UnitOfWork } from '../unit-of-work.ts';
import type { MediaStore } from './media-ports.ts';

/** How much was thrown away: content that nobody needed, bytes that nothing knew of, and what was never finished. */
export type SweptMedia = {
  readonly forgotten: number;
  readonly orphans: number;
  readonly unfinished: number;
};
export type SweepMedia = () => Promise<SweptMedia>;

const day = 86_400_000;
/** Whoever brings something has so long to write it somewhere. */
const graceMs = 7 * day;
/** What was found unneeded is looked at again after that. */
const secondLookMs = day;
const atOnce = 500;

type Ports = { readonly unitOfWork: UnitOfWork; readonly media: MediaStore; readonly clock: Clock };

/**
 * Throws away stored content that nobody needs. In two steps, a day apart, so that whoever is about to name something does; and
 * each content with its address claimed, so that whoever stores it again meanwhile comes before or after, never between.
 */
export function makeSweepMedia(ports: Ports): SweepMedia {
  return async () => {
    const at = ports.clock();
    const givenBefore = new Date(at.getTime() - graceMs);
    await ports.unitOfWork(({ media }) => media.markUnneeded(at, givenBefore));
    const forgotten = await forget(ports, { before: new Date(at.getTime() - secondLookMs), givenBefore });
    const orphans = await removeOrphans(ports, givenBefore);
    return { forgotten, orphans, unfinished: await ports.media.removeUnfinished(givenBefore) };
  };
}

async function forget(
  { unitOfWork, media: kept }: Ports,
  unneeded: { readonly before: Date; readonly givenBefore: Date },
): Promise<number> {
  let forgotten = 0;
  for (;;) {
    const ids = await unitOfWork(({ media }) => media.unneeded(unneeded.before, atOnce));
    let found = 0;
    for (const id of ids) {
      const isGone = await unitOfWork(async ({ media }) => {
        await media.claim(id);
        if (!(await media.forget(id, unneeded))) return false;
        await kept.remove(id);
        return true;
      });
      found += Number(isGone);
    }
    forgotten += found;
    if (found === 0) return forgotten;
  }
}

async function removeOrphans({ unitOfWork, media: kept }: Ports, before: Date): Promise<number> {
  let removed = 0;
  for await (const { id, keptAt } of kept.list()) {
    if (keptAt >= before || (await unitOfWork(({ media }) => media.find(id)))) continue;
    removed += Number(
      await unitOfWork(async ({ media }) => {
        await media.claim(id);
        if (await media.find(id)) return false;
        await kept.remove(id);
        return true;
      }),
    );
  }
  return removed;
}
