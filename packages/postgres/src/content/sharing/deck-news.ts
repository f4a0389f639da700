import type { DeckNews } from '@slova/application';
import type { DeckId, LearnerId, OwnFields, TermId, TermStep } from '@slova/domain';
import { whatCame } from '@slova/domain';
import type { Sql } from 'postgres';

/** So many changes are read at most; whoever was away for longer sees the newest of them. */
const mostRevisions = 5_000;
const mostTerms = 50;

type Row = TermStep & { headword: string };

/** What others changed in a deck since the learner last looked, or chose it; null for one they have not chosen. */
export async function deckNews(sql: Sql, learnerId: LearnerId, deckId: DeckId): Promise<DeckNews | null> {
  const [seen] = await sql<{ since: Date }[]>`
    select greatest(e.enrolled_at, v.seen_at) as since from enrolments e
    left join deck_visits v on v.learner_id = e.learner_id and v.deck_id = e.deck_id
    where e.learner_id = ${learnerId} and e.deck_id = ${deckId} and e.left_at is null`;
  if (!seen) return null;
  const rows = await sql<Row[]>`
    select term_id as "termId", kind, before, after, coalesce(after ->> 'headword', before ->> 'headword', '') as headword
    from (
      select * from revisions
      where deck_id = ${deckId} and term_id is not null and made_at > ${seen.since} and author_id <> ${learnerId}
      order by made_at desc, version desc, id desc limit ${mostRevisions}
    ) r order by made_at, version, id`;
  const news = whatCame(rows);
  const shown = news.slice(0, mostTerms);
  const headwords = new Map(rows.map(({ termId, headword }) => [termId, headword]));
  const own = await ownFieldNames(
    sql,
    learnerId,
    shown.map(({ termId }) => termId),
  );
  const count = (wanted: string): number => news.filter(({ kind }) => kind === wanted).length;
  return {
    since: seen.since,
    added: count('added'),
    changed: count('changed'),
    removed: count('removed'),
    terms: shown.map((each) => ({
      ...each,
      headword: headwords.get(each.termId) ?? '',
      own: own.get(each.termId) ?? [],
    })),
  };
}

async function ownFieldNames(
  sql: Sql,
  learnerId: LearnerId,
  termIds: readonly TermId[],
): Promise<ReadonlyMap<TermId, readonly string[]>> {
  const rows = await sql<{ term_id: TermId; fields: OwnFields }[]>`
    select term_id, fields from own_terms where learner_id = ${learnerId} and term_id = any(${[...termIds]}::uuid[])`;
  return new Map(rows.map(({ term_id: termId, fields }) => [termId, Object.keys(fields)]));
}
