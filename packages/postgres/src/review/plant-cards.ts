import type { DeckId, LearnerId, TermId } from '@slova/domain';
import type { TransactionSql } from 'postgres';

/** New recognising cards are met in the deck's order; producing a term is asked for this many terms later. */
const produceAfterTerms = 20;

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
    select l.id, gen_random_uuid(), ${deckId}, w.term_id, w.direction, w.place, 'new', 0, 0, 0, 0
    from (${wanted(sql, planting)}) w cross join unnest(${[...learnerIds]}::uuid[]) as l (id)
    where not exists (
      select from cards c where c.learner_id = l.id and c.term_id = w.term_id and c.direction = w.direction and c.deck_id = ${deckId}
    )
    on conflict (learner_id, term_id, direction) do update set deck_id = excluded.deck_id`;
  await sql`
    with own as (
      select c.learner_id, c.id, w.term_id is null as is_gone, w.place
      from cards c left join (${wanted(sql, planting)}) w on w.term_id = c.term_id and w.direction = c.direction
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

/** The cards that the deck's terms give. */
const wanted = (sql: TransactionSql, { deckId, termIds }: Planting) => sql`
  select t.id as term_id, n.direction,
    t.position * 2 + case n.direction when 'recognise' then 0 else ${2 * produceAfterTerms + 1}::int end as place
  from decks d join terms t on t.deck_id = d.id cross join jsonb_array_elements_text(d.directions) as n (direction)
  where d.id = ${deckId} and d.removed_at is null and t.removed_at is null and t.hidden_at is null
    and (${termIds === null} or t.id = any(${[...(termIds ?? [])]}::uuid[]))`;
