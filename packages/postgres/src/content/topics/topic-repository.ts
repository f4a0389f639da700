import type { TopicOwner, TopicRenamed, TopicRepository } from '@slova/application';
import type { DeckId, LearnerId, TermId, TopicKind, TopicRenamingId } from '@slova/domain';
import type { TransactionSql } from 'postgres';
import { hasTopic, isOf } from './has-topic.ts';

/** Terms by what they are about, and what was renamed. */
export function makeTopicRepository(sql: TransactionSql): TopicRepository {
  return {
    ...renamingRows(sql),
    async decks(owner, topic) {
      const rows = await sql<{ id: DeckId }[]>`
        select d.id from decks d where ${isOf(sql, owner)} and exists (
          select from terms t where t.deck_id = d.id and t.removed_at is null and ${hasTopic(sql, topic)})`;
      return rows.map(({ id }) => id);
    },
    async termIds(deckId, topic, most) {
      const rows = await sql<{ id: TermId }[]>`
        select t.id from terms t where t.deck_id = ${deckId} and t.removed_at is null and ${hasTopic(sql, topic)}
        order by t.position limit ${most}`;
      return rows.map(({ id }) => id);
    },
    async carryNames(deckId, { kind, from, to }, title) {
      const place = kind === 'tag' ? 'tags' : 'categories';
      const given = title ? { [to]: title } : {};
      // What is on the right of || stays: a name that was there already.
      await sql`
        update decks d set topic_names = jsonb_set(d.topic_names, ${[place]}::text[],
          coalesce((
            select jsonb_object_agg(${to}::text || substr(old.name, length(${from}::text) + 1), old.title)
            from jsonb_each(d.topic_names -> ${place}) as old (name, title)
            where old.name = ${from} or (${kind === 'category'} and starts_with(old.name, ${`${from}/`}))), '{}')
          || ${sql.json(given)} || coalesce(d.topic_names -> ${place}, '{}'))
        where d.id = ${deckId}`;
    },
  };
}

type Row = {
  learner_id: LearnerId;
  id: TopicRenamingId;
  is_of_house: boolean;
  kind: TopicKind;
  from_name: string;
  to_name: string;
  deck_ids: DeckId[];
  terms: number;
  made_at: Date;
  taken_back_at: Date | null;
};

function renamingRows(sql: TransactionSql): Pick<TopicRepository, 'add' | 'lock' | 'markTakenBack'> {
  return {
    async add({ learnerId, id, isOfHouse, kind, from, to, deckIds, terms, madeAt }) {
      await sql`
        insert into topic_renamings (learner_id, id, is_of_house, kind, from_name, to_name, deck_ids, terms, made_at)
        values (${learnerId}, ${id}, ${isOfHouse}, ${kind}, ${from}, ${to}, ${[...deckIds]}::uuid[], ${terms}, ${madeAt})`;
    },
    async lock(owner, id) {
      const [row] = await sql<Row[]>`
        select * from topic_renamings r where r.id = ${id} and ${isDoneFor(sql, owner)} for update`;
      return row ? renamedOf(row) : null;
    },
    async markTakenBack({ learnerId, id }, at) {
      await sql`update topic_renamings set taken_back_at = ${at} where learner_id = ${learnerId} and id = ${id}`;
    },
  };
}

const isDoneFor = (sql: TransactionSql, owner: TopicOwner) =>
  owner === null ? sql`r.is_of_house` : sql`(r.learner_id = ${owner} and not r.is_of_house)`;

const renamedOf = (row: Row): TopicRenamed => ({
  learnerId: row.learner_id,
  id: row.id,
  isOfHouse: row.is_of_house,
  kind: row.kind,
  from: row.from_name,
  to: row.to_name,
  deckIds: row.deck_ids,
  terms: row.terms,
  madeAt: row.made_at,
  takenBackAt: row.taken_back_at,
});
