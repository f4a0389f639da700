import type { AdministrationQueries } from '@slova/application';
import type { Database } from '../connection/index.ts';
import { overviewOf } from './overview.ts';
import { queuesOf } from './queues.ts';
import { userDetails } from './user-details.ts';
import { userPage } from './user-page.ts';

/** What staff see. Figures come from roll-ups, so that they cost the same however much was reviewed. */
export function makeAdministrationQueries({ sql, db }: Database): AdministrationQueries {
  return {
    overview: (at, days) => overviewOf(sql, at, days),
    users: (search) => userPage(db, search),
    user: (id) => userDetails(sql, id),
    queues: () => queuesOf(sql),
  };
}
