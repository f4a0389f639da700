import type { FollowOpenings } from '@slova/application';
import type { JobHandlers } from '@slova/queue';

/** Makes the search find the words of decks as whoever may read them now. */
export function makeSearchFollow(followOpenings: FollowOpenings): JobHandlers['search.follow'] {
  return ({ events }) => followOpenings(events);
}
