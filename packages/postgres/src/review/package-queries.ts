import type { LeavingDeck, LeavingEntry, PackageQueries } from '@slova/application';
import type {
  DeckId,
  Direction,
  LearnerDay,
  LearnerId,
  LeavingCard,
  LeavingReview,
  LeavingTerm,
  MediaId,
  Rating,
} from '@slova/domain';
import { mediaOfTerm } from '@slova/domain';
import type { Sql } from 'postgres';
import { isReadable } from '../content/index.ts';
import type { CardRow } from './card-row.ts';
import { cardOf } from './card-row.ts';
import type { StoredImage } from './stored-image.ts';
import { dueOfStored, imageOfStored } from './stored-image.ts';

/** Decks on their way into packages, a page of terms at a time, each with the learner's cards and answers. */
export function makePackageQueries(sql: Sql): PackageQueries {
  return {
    async deck(learnerId, deckId) {
      const [row] = await sql<LeavingDeck[]>`
        select d.id, d.title->>'en' as title, d.directions, (
          select case jsonb_typeof(e.study -> 'directions') when 'array' then e.study -> 'directions' end
          from enrolments e where e.learner_id = ${learnerId} and e.deck_id = d.id and e.left_at is null
        ) as "ownDirections", (
          select least(min(c.due_on), min(c.last_reviewed_on), (
            select min(r.reviewed_on) from review_log r
            where r.learner_id = ${learnerId} and r.deck_id = d.id and r.undone_at is null
          )) from cards c where c.learner_id = ${learnerId} and c.deck_id = d.id
        ) as "firstOn"
        from decks d where d.id = ${deckId} and ${isReadable(sql, learnerId)}`;
      return row ?? null;
    },
    entries: (learnerId, deckId, withSchedule) => pagesOf(sql, learnerId, deckId, withSchedule),
  };
}

const pageSize = 500;

type TermRow = LeavingTerm & Pick<LeavingEntry, 'id' | 'guid'> & { readonly position: number };

async function* pagesOf(
  sql: Sql,
  learnerId: LearnerId,
  deckId: DeckId,
  withSchedule: boolean,
): AsyncGenerator<readonly LeavingEntry[]> {
  let after = { position: -1, id: '00000000-0000-0000-0000-000000000000' };
  for (;;) {
    const rows = await sql<TermRow[]>`
      select t.id, t.position, t.guid, t.headword, t.part_of_speech as "partOfSpeech", t.pronunciation, t.level, t.frequency_rank as "frequencyRank", t.category, t.tags,
        t.also_accepted as "alsoAccepted", t.forms, t.leading_words as "leadingWords", t.case_matters as "caseMatters", t.note,
        t.senses, t.recording, t.picture
      from terms t
      where t.deck_id = ${deckId} and t.removed_at is null and (t.position, t.id) > (${after.position}, ${after.id}::uuid)
      order by t.position, t.id limit ${pageSize}`;
    const last = rows.at(-1);
    if (!last) return;
    const ids = rows.map(({ id }) => id);
    const cards = withSchedule
      ? await cardsOf(sql, learnerId, deckId, ids)
      : new Map<string, LeavingCard[]>();
    const media = await mediaOf(sql, deckId, rows);
    yield rows.map(({ id, guid, position: _position, ...term }) => ({
      id,
      guid,
      term,
      media: mediaOfTerm(term).flatMap((named) => media.get(named) ?? []),
      cards: cards.get(id) ?? [],
    }));
    after = last;
  }
}

type MediaRow = LeavingEntry['media'][number];

// Of the deck: an address that somebody wrote into a text is no permission.
async function mediaOf(
  sql: Sql,
  deckId: DeckId,
  rows: readonly TermRow[],
): Promise<ReadonlyMap<MediaId, MediaRow>> {
  const ids = rows.flatMap(mediaOfTerm);
  if (ids.length === 0) return new Map();
  const found = await sql<MediaRow[]>`
    select m.id, m.content_type as "contentType" from media_uses s join media m on m.id = s.media_id
    where s.deck_id = ${deckId} and s.media_id = any(${ids}::text[])`;
  return new Map(found.map((row) => [row.id, row]));
}

type AnswerRow = {
  card_id: string;
  rating: Rating;
  reviewed_at: Date;
  reviewed_on: LearnerDay;
  duration_ms: number;
  before: StoredImage;
  due: StoredImage['due'];
  difficulty: number;
};

async function cardsOf(
  sql: Sql,
  learnerId: LearnerId,
  deckId: DeckId,
  termIds: readonly string[],
): Promise<ReadonlyMap<string, LeavingCard[]>> {
  const rows = await sql<(CardRow & { direction: Direction })[]>`
    select * from cards where learner_id = ${learnerId} and deck_id = ${deckId} and term_id = any(${[...termIds]}::uuid[])`;
  const answers = await sql<AnswerRow[]>`
    select card_id, rating, reviewed_at, reviewed_on, duration_ms, before, after->'due' as due,
      (after->'memory'->>'difficulty')::float8 as difficulty
    from review_log
    where learner_id = ${learnerId} and card_id = any(${rows.map(({ id }) => id)}::uuid[]) and kind = 'review'
      and position is not null and undone_at is null
    order by card_id, position`;
  const byCard = Map.groupBy(answers, (row) => row.card_id);
  const leaving = rows.map((row) => {
    const { direction, held, termId, ...schedule } = cardOf(row);
    const reviews = (byCard.get(row.id) ?? []).map(reviewOf);
    return { termId, card: { direction, held, schedule, reviews } };
  });
  const byTerm = Map.groupBy(leaving, ({ termId }) => termId as string);
  return new Map([...byTerm].map(([termId, each]) => [termId, each.map(({ card }) => card)]));
}

const reviewOf = ({ before, due, difficulty, ...row }: AnswerRow): LeavingReview => ({
  at: row.reviewed_at,
  on: row.reviewed_on,
  rating: row.rating,
  durationMs: row.duration_ms,
  before: imageOfStored(before),
  after: { due: dueOfStored(due), difficulty },
});
