import type { DeckId, LearnerId, TermId } from '@slova/domain';
import type { TransactionSql } from 'postgres';

/** New recognising cards are met in the deck's order; a term is asked for this many terms later, and its gap after that. */
const produceAfterTerms = 20;
const clozeAfterTerms = 40;

type Planting = {
  readonly deckId: DeckId;
  /** Null: all. */
  readonly termIds: readonly TermId[] | null;
  readonly learnerIds: readonly LearnerId[];
};

/**
 * Makes learners' cards agree with a deck: missing ones are made, or come along with a term that has moved here; those whose term
 * or direction is gone are withdrawn, and released when it is back, with the hold that the learner had put on them; those not
 * studied yet take their places. The caller holds the deck.
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
  await sql`
    with own as (
      select c.learner_id, c.id, w.term_id is null as is_gone, w.place
      from cards c left join (${wanted(sql, planting)}) w
        on w.learner_id = c.learner_id and w.term_id = c.term_id and w.direction = c.direction
      where c.learner_id = any(${[...learnerIds]}::uuid[]) and c.deck_id = ${deckId}
        and (${termIds === null} or c.term_id = any(${[...(termIds ?? [])]}::uuid[]))
        and ((w.term_id is null) <> (c.held is not distinct from 'withdrawn') or (c.state = 'new' and c.position <> w.place))
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
  select e.learner_id, t.id as term_id, n.direction,
    t.position * 2 + case n.direction when 'recognise' then 0 when 'produce' then ${2 * produceAfterTerms + 1}::int
      else ${2 * clozeAfterTerms}::int end as place
  from enrolments e join decks d on d.id = e.deck_id join terms t on t.deck_id = d.id
  cross join jsonb_array_elements_text(
    case jsonb_typeof(e.study -> 'directions') when 'array' then e.study -> 'directions' else d.directions end
  ) as n (direction)
  where e.deck_id = ${deckId} and e.learner_id = any(${[...learnerIds]}::uuid[]) and (n.direction <> 'cloze' or ${hasGap(sql)})
    and d.removed_at is null and t.removed_at is null and t.hidden_at is null
    and (${termIds === null} or t.id = any(${[...(termIds ?? [])]}::uuid[]))`;

// As the domain's `hasGap` has it.
const hasGap = (sql: TransactionSql) => sql`
  exists (
    select from jsonb_path_query(t.senses, '$[*].examples[*].text') as example (said)
    where regexp_count(example.said #>> '{}', '\\{\\{.+?\\}\\}') = 1
  )`;
