import type { RenamingRow, TopicQueries } from '@slova/application';
import type { DeckId, DeckTopic, LocalText } from '@slova/domain';
import type { Sql } from 'postgres';
import { hasTopic, isOf } from './has-topic.ts';

/** So many categories and tags of decks are counted, and so many renamings shown. */
const [mostTopics, mostRenamings] = [10_000, 20];

/** Categories and tags of all decks of an owner. */
export function makeTopicQueries(sql: Sql): TopicQueries {
  return {
    async topics(owner) {
      const rows = await sql<(DeckTopic & { title: LocalText })[]>`
        select 'category' as kind, t.category as name, d.id as "deckId", d.title, count(*)::int as terms
        from decks d join terms t on t.deck_id = d.id where ${isOf(sql, owner)} and t.removed_at is null
        group by d.id, t.category
        union all
        select 'tag', tag.name, d.id, d.title, count(*)::int
        from decks d join terms t on t.deck_id = d.id cross join unnest(t.tags) as tag (name)
        where ${isOf(sql, owner)} and t.removed_at is null
        group by d.id, tag.name
        order by terms desc, kind, name limit ${mostTopics}`;
      return {
        topics: rows.map(({ title: _title, ...topic }) => topic),
        titles: new Map(rows.map(({ deckId, title }) => [deckId, title])),
      };
    },
    async preview(owner, { kind, from, to }) {
      const isFrom = hasTopic(sql, { kind, name: from });
      const [decks, [there]] = await Promise.all([
        sql<{ id: DeckId; title: LocalText; terms: number }[]>`
          select d.id, d.title, count(*)::int as terms from decks d join terms t on t.deck_id = d.id
          where ${isOf(sql, owner)} and t.removed_at is null and ${isFrom}
          group by d.id order by terms desc, d.id`,
        sql<{ terms: number }[]>`
          select count(*)::int as terms from decks d join terms t on t.deck_id = d.id
          where ${isOf(sql, owner)} and t.removed_at is null and ${hasTopic(sql, { kind, name: to })} and not ${isFrom}`,
      ]);
      return { decks, there: there?.terms ?? 0 };
    },
    async renamings(owner) {
      const isDone = owner === null ? sql`r.is_of_house` : sql`r.learner_id = ${owner} and not r.is_of_house`;
      return sql<RenamingRow[]>`
        select r.id, r.kind, r.from_name as "from", r.to_name as "to", r.terms, cardinality(r.deck_ids) as decks,
          r.made_at as "madeAt", r.taken_back_at as "takenBackAt", l.display_name as by
        from topic_renamings r left join learners l on l.id = r.learner_id
        where ${isDone} order by r.made_at desc, r.id limit ${mostRenamings}`;
    },
  };
}
