import type { Overview } from '@slova/application';
import type { Sql } from 'postgres';

type Figure = { day: string; metric: string; dimension: string; value: number };
type Totals = Overview['totals'] & { aggregated_at: Date | null; waiting: number };

const dayMs = 86_400_000;

/** The overview of the last `days` UTC days. */
export async function overviewOf(sql: Sql, at: Date, days: number): Promise<Overview> {
  const first = new Date(at.getTime() - (days - 1) * dayMs).toISOString().slice(0, 10);
  const [figures, [totals]] = await Promise.all([
    sql<
      Figure[]
    >`select day::text as day, metric, dimension, value::float8 as value from daily_rollups where day >= ${first}`,
    sql<Totals[]>`
      select (select count(*)::int from learners) as learners, (select count(*)::int from decks) as decks,
        (select coalesce(sum(term_count), 0)::int from decks) as terms,
        (select coalesce(sum(value), 0)::float8 from daily_rollups where metric = 'reviews' and dimension = '') as reviews,
        (select max(updated_at) from daily_rollups) as aggregated_at,
        (select count(*)::int from outbox where sent_at is null) as waiting`,
  ]);
  const {
    aggregated_at: aggregatedAt = null,
    waiting: waitingEvents = 0,
    ...counts
  } = totals ?? ({} as Partial<Totals>);
  const value = figureReader(figures);
  return {
    totals: { learners: 0, decks: 0, terms: 0, reviews: 0, ...counts },
    days: Array.from({ length: days }, (_, index) => {
      const day = new Date(Date.parse(first) + index * dayMs).toISOString().slice(0, 10);
      return {
        day,
        registrations: value(day, 'registrations'),
        activeLearners: value(day, 'active-learners'),
        reviews: value(day, 'reviews'),
        recalled: value(day, 'recalled'),
        durationMs: value(day, 'duration-ms'),
      };
    }),
    exerciseTypes: exerciseTypesOf(figures),
    aggregatedAt,
    waitingEvents,
  };
}

function figureReader(figures: readonly Figure[]): (day: string, metric: string) => number {
  const whole = figures.filter(({ dimension }) => dimension === '');
  const values = new Map(whole.map((figure) => [`${figure.day} ${figure.metric}`, figure.value]));
  return (day, metric) => values.get(`${day} ${metric}`) ?? 0;
}

function exerciseTypesOf(figures: readonly Figure[]): Overview['exerciseTypes'] {
  const parts = Map.groupBy(
    figures.filter(({ dimension }) => dimension !== ''),
    ({ dimension }) => dimension,
  );
  const sum = (rows: readonly Figure[], metric: string): number =>
    rows.reduce((total, row) => total + (row.metric === metric ? row.value : 0), 0);
  return [...parts].map(([type, rows]) => ({
    type,
    reviews: sum(rows, 'reviews'),
    recalled: sum(rows, 'recalled'),
  }));
}
