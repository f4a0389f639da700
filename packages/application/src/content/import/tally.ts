import type { ImportCounts, RowProblem, RowProblemCode } from '@slova/domain';
import type { DecidedRow } from './decide-batch.ts';
import type { Import } from './ports.ts';

/** Problems that are shown one by one; the rest are counted. */
const mostProblems = 200;

type Tally = Pick<Import, 'cursor' | 'counts' | 'problems' | 'problemCounts'>;

/** What is known of an import after some more rows. */
export function tallied(before: Tally, decided: readonly DecidedRow[]): Tally {
  const found = decided.flatMap(problemsOf);
  const problemCounts: Partial<Record<RowProblemCode, number>> = { ...before.problemCounts };
  for (const { code } of found) problemCounts[code] = (problemCounts[code] ?? 0) + 1;
  return {
    cursor: before.cursor + decided.length,
    counts: counted(before.counts, decided),
    problems: [...before.problems, ...found].slice(0, mostProblems),
    problemCounts,
  };
}

const outcome: Readonly<Record<DecidedRow['decision']['kind'], Exclude<keyof ImportCounts, 'rows'>>> = {
  add: 'added',
  update: 'updated',
  unchanged: 'unchanged',
  skip: 'skipped',
  refuse: 'refused',
  repeated: 'refused',
  none: 'refused',
};

function counted(before: ImportCounts, decided: readonly DecidedRow[]): ImportCounts {
  const counts = { ...before, rows: before.rows + decided.length };
  for (const { decision } of decided) counts[outcome[decision.kind]] += 1;
  return counts;
}

function problemsOf({ row: { row, term, problems }, decision }: DecidedRow): RowProblem[] {
  const told = (code: RowProblemCode, field: string | null): RowProblem => ({
    row,
    code,
    field,
    detail: term?.headword.slice(0, 80) ?? null,
  });
  if (decision.kind === 'refuse') return [...problems, told('does_not_fit', decision.field)];
  if (decision.kind === 'repeated') return [...problems, told('repeated', null)];
  if (decision.kind === 'update' || decision.kind === 'unchanged')
    return [...problems, ...decision.kept.map((field) => told('own_edit_kept', field))];
  return [...problems];
}
