import type { LocalText, MasteryQueries } from '@slova/application';
import type { CardId, Direction, LearnerDay, MasteryLevel, TermId } from '@slova/domain';
import { luckiestRecall, masteryLevels, masteryStability } from '@slova/domain';
import type { DeckId, LearnerId } from '@slova/domain';
import type { Sql } from 'postgres';

type CountRow = {
  kind: 'all' | 'categories' | 'tags';
  name: string;
  level: number;
  count: number;
  title: LocalText | null;
};
type TermRow = {
  term_id: TermId;
  card_id: CardId;
  direction: Direction;
  level: number;
  due_on: LearnerDay | null;
};

/** Mastery by term: a term is as firm as the weaker of its cards. */
export function makeMasteryQueries(sql: Sql): MasteryQueries {
  return {
    async deck(learnerId, deckId) {
      const rows = await sql<CountRow[]>`
        with leveled as (${levels(sql, learnerId, deckId)}),
        of_terms as (select term_id, min(level) as level from leveled group by term_id),
        counted (kind, name, level, count) as (
          select 'all', '', level, count(*)::int from of_terms group by level
          union all
          select 'categories', t.category, o.level, count(*)::int from of_terms o
            join terms t on t.deck_id = ${deckId} and t.id = o.term_id group by t.category, o.level
          union all
          select 'tags', tag, o.level, count(*)::int from of_terms o
            join terms t on t.deck_id = ${deckId} and t.id = o.term_id cross join unnest(t.tags) as tag group by tag, o.level
        )
        select kind, name, counted.level, count, d.topic_names -> kind -> name as title
        from counted join decks d on d.id = ${deckId} order by kind, name`;
      const of = (kind: CountRow['kind']) =>
        [
          ...Map.groupBy(
            rows.filter((row) => row.kind === kind),
            ({ name }) => name,
          ),
        ].map(([name, own]) => ({
          name,
          title: own[0]?.title ?? null,
          mastery: countsOf(own),
        }));
      return {
        terms: countsOf(rows.filter(({ kind }) => kind === 'all')),
        categories: of('categories'),
        tags: of('tags'),
      };
    },
    async terms(learnerId, deckId, termIds) {
      const rows = await sql<TermRow[]>`
        select term_id, id as card_id, direction, level, due_on from (${levels(sql, learnerId, deckId)}) leveled
        where term_id = any(${[...termIds]}::uuid[]) order by term_id, direction desc`;
      return [...Map.groupBy(rows, ({ term_id: id }) => id)].map(([termId, own]) => ({
        termId,
        mastery: levelOf(Math.min(...own.map(({ level }) => level))),
        cards: own.map((row) => ({
          cardId: row.card_id,
          direction: row.direction,
          mastery: levelOf(row.level),
          dueOn: row.due_on,
        })),
      }));
    },
  };
}

// A number per level, so that the weakest of several is the least.
const levels = (sql: Sql, learnerId: LearnerId, deckId: DeckId) => sql`
  select id, term_id, direction, due_on, case
    when state = 'new' then 0
    when state <> 'review' or stability is null then 1
    when stability < ${masteryStability.firm} then 2
    when stability < ${masteryStability.mastered} then 3
    when exists (
      select 1 from review_log r where r.learner_id = ${learnerId} and r.card_id = cards.id and r.undone_at is null
        and r.position is not null and r.kind = 'review' and r.rating <> 'again' and r.gap_days > 0
        and coalesce(r.guess, 0) <= ${luckiestRecall}
    ) then 4 else 3 end as level
  from cards where learner_id = ${learnerId} and deck_id = ${deckId} and held is distinct from 'withdrawn'`;

const levelOf = (level: number): MasteryLevel => masteryLevels[level] ?? 'new';

function countsOf(rows: readonly { level: number; count: number }[]): Record<MasteryLevel, number> {
  const counts = masteryLevels.map((name, level) => {
    const own = rows.filter((row) => row.level === level);
    return [name, own.reduce((sum, { count }) => sum + count, 0)] as const;
  });
  return Object.fromEntries(counts) as Record<MasteryLevel, number>;
}
