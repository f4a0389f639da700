import type { Import } from '@slova/application';

export type ImportRowOf = {
  learner_id: Import['learnerId'];
  id: Import['id'];
  kind: Import['kind'];
  file_name: string;
  size_bytes: number;
  look: Import['look'];
  choices: Import['choices'];
  state: Import['state'];
  ending: Import['ending'];
  cursor: number;
  counts: Import['counts'];
  expected: Import['expected'];
  problems: Import['problems'];
  problem_counts: Import['problemCounts'];
  deck_id: Import['deckId'];
  failure: Import['failure'];
  created_at: Date;
  ended_at: Date | null;
};

/** An import as it is stored. */
export function importOf(row: ImportRowOf): Import {
  return {
    learnerId: row.learner_id,
    id: row.id,
    kind: row.kind,
    fileName: row.file_name,
    sizeBytes: row.size_bytes,
    look: row.look,
    choices: row.choices,
    state: row.state,
    ending: row.ending,
    cursor: row.cursor,
    counts: row.counts,
    expected: row.expected,
    problems: row.problems,
    problemCounts: row.problem_counts,
    deckId: row.deck_id,
    failure: row.failure,
    createdAt: row.created_at,
    endedAt: row.ended_at,
  };
}
