import type { DeckId, LearnerId, TermId } from '@slova/domain';
import type { PendingQuery, Row, TransactionSql } from 'postgres';

/** New recognising cards are met in the deck's order; a term is asked for this many terms later, and its gap after that. */
const produceAfterTerms = 20;
const clozeAfterTerms = 40;

type Planting = {
  readonly deckId: DeckId;
  readonly termIds: readonly TermId[];
  readonly learnerIds: readonly LearnerId[];
};

/**
 * Makes learners' cards of these terms agree with a deck: missing ones are made, or come along with a term that has moved here;
 * those whose term or direction is gone, or whose learner has left, are withdrawn, and released when it is back, with the hold that the learner had put on
 * them; those not studied yet take their places. The caller holds the deck.
 */
export async function plantCards(sql: TransactionSql, planting: Planting): Promise<void> {
  const { deckId, termIds, learnerIds } = planting;
  await sql`
    insert into cards (learner_id, id, deck_id, term_id, direction, position, state, step, repetitions, lapses, version)
    select w.learner_id, gen_random_uuid(), ${deckId}, w.term_id, w.direction, w.place, 'new', 0, 0, 0, 0
    from (${wanted(sql, planting)}) w
    where not exists (
      select from cards c where c.learner_id = w.learner_id and c.term_id = w.term_id and c.direction = w.direction and c.deck_id = ${deckId}
    )
    on conflict (learner_id, term_id, direction) do update set deck_id = excluded.deck_id`;
  // Each card looks for its own term: right after an import the planner knows too little of the terms to join many with many.
  await sql`
    with own as (
      select c.learner_id, c.id, meant.is_gone, meant.place
      from decks d join enrolments e on e.deck_id = d.id join cards c on c.learner_id = e.learner_id and c.deck_id = d.id
      left join terms t on t.deck_id = c.deck_id and t.id = c.term_id and t.removed_at is null and t.hidden_at is null,
      lateral (
        select e.left_at is not null or d.removed_at is not null or t.id is null or not ${chosen(sql)} ? c.direction
          or (c.direction = 'cloze' and not ${hasGap(sql)}) as is_gone
      ) as standing,
      lateral (
        select standing.is_gone, case when not standing.is_gone then ${placeOf(sql, sql`c.direction`)} end as place
      ) as meant
      where d.id = ${deckId} and c.learner_id = any(${[...learnerIds]}::uuid[]) and c.term_id = any(${[...termIds]}::uuid[])
        and (meant.is_gone <> (c.held is not distinct from 'withdrawn') or (c.state = 'new' and c.position <> meant.place))
      order by c.learner_id, c.id for update of c
    )
    update cards c set
      held = case when own.is_gone then 'withdrawn' when c.held = 'withdrawn' then c.own_hold else c.held end,
      own_hold = case when not own.is_gone then null when c.held = 'withdrawn' then c.own_hold else c.held end,
      position = case when c.state = 'new' then coalesce(own.place, c.position) else c.position end
    from own where c.learner_id = own.learner_id and c.id = own.id`;
}

/** The cards that the deck's terms give each learner: those that they chose, or else its author; a gap takes a sentence. */
const wanted = (sql: TransactionSql, { deckId, termIds, learnerIds }: Planting) => sql`
  select e.learner_id, t.id as term_id, n.direction, ${placeOf(sql, sql`n.direction`)} as place
  from enrolments e join decks d on d.id = e.deck_id join terms t on t.deck_id = d.id
  cross join jsonb_array_elements_text(${chosen(sql)}) as n (direction)
  where e.deck_id = ${deckId} and e.left_at is null and e.learner_id = any(${[...learnerIds]}::uuid[]) and (n.direction <> 'cloze' or ${hasGap(sql)})
    and d.removed_at is null and t.removed_at is null and t.hidden_at is null
    and t.id = any(${[...termIds]}::uuid[])`;

const chosen = (sql: TransactionSql) => sql`
  (case jsonb_typeof(e.study -> 'directions') when 'array' then e.study -> 'directions' else d.directions end)`;

const placeOf = (sql: TransactionSql, direction: PendingQuery<Row[]>) => sql`
  t.position * 2 + case ${direction} when 'recognise' then 0 when 'produce' then ${2 * produceAfterTerms + 1}::int
    else ${2 * clozeAfterTerms}::int end`;

// As the domain's `hasGap` has it.
const hasGap = (sql: TransactionSql) => sql`
  exists (
    select from jsonb_path_query(t.senses, '$[*].examples[*].text') as example (said)
    where regexp_count(example.said #>> '{}', '\\{\\{.+?\\}\\}') = 1
  )`;
