import type { Topic, TopicOwner } from '@slova/application';
import type { ISql, PendingQuery, Row } from 'postgres';

/** Whether a term `t` has a tag, or is in a category or anything below it. */
export const hasTopic = (sql: ISql, { kind, name }: Topic): PendingQuery<Row[]> =>
  kind === 'tag'
    ? sql`${name} = any(t.tags)`
    : sql`(t.category = ${name} or starts_with(t.category, ${`${name}/`}))`;

/** Whether the living deck `d` is one of an owner's. */
export const isOf = (sql: ISql, owner: TopicOwner): PendingQuery<Row[]> =>
  owner === null
    ? sql`(d.owner_id is null and d.removed_at is null)`
    : sql`(d.owner_id = ${owner} and d.removed_at is null)`;
