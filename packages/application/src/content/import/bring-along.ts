import type { AdoptHistories } from '../../review/index.ts';
import type { UnitOfWork } from '../../unit-of-work.ts';
import type { AddMedia } from '../add-media.ts';
import type { CarryMedia } from './carry-media.ts';
import { makeCarryMedia } from './carry-media.ts';

type Ports = {
  readonly unitOfWork: UnitOfWork;
  readonly addMedia: AddMedia;
  readonly adoptHistories: AdoptHistories;
};

/** What comes with an import besides its terms: files before them, and histories after them if asked for. */
export type BringAlong = { readonly media: CarryMedia; readonly histories: AdoptHistories };

/** Both can be done again: what is there already stays. */
export function makeBringAlong({ unitOfWork, addMedia, adoptHistories }: Ports): BringAlong {
  return { media: makeCarryMedia({ unitOfWork, addMedia }), histories: adoptHistories };
}
