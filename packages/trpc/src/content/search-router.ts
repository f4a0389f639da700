import { searchPage, searchRequest } from '@slova/contract';
import { router, shows, signedIn } from '../procedure/index.ts';

/** Finding terms and decks among all that the caller may read. */
export const searchRouter = router({
  find: signedIn({ method: 'GET', path: 'search', summary: 'Terms and decks that answer to a query' })
    .input(searchRequest)
    .output(shows(searchPage))
    .query(({ ctx: { learner, queries }, input: { mine, ...request } }) =>
      queries.search.find(learner.id, { ...request, mine: mine === 'true' }),
    ),
});
