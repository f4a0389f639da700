/** Tables and columns of a collection of schema 11 (names and order as `rslib/src/storage/schema11.sql` has them). */
const columns: Readonly<Record<string, string>> = {
  col: 'crt mod scm ver dty usn ls conf:text models:text decks:text dconf:text tags:text',
  notes: 'guid:text mid mod usn tags:text flds:text sfld csum flags data:text',
  cards: 'nid did ord mod usn type queue due ivl factor reps lapses left odue odid flags data:text',
  revlog: 'cid usn ease ivl lastIvl factor time type',
};

const indexes: Readonly<Record<string, string>> = {
  ix_notes_usn: 'notes (usn)',
  ix_cards_usn: 'cards (usn)',
  ix_revlog_usn: 'revlog (usn)',
  ix_cards_nid: 'cards (nid)',
  ix_cards_sched: 'cards (did, queue, due)',
  ix_revlog_cid: 'revlog (cid)',
  ix_notes_csum: 'notes (csum)',
};

const columnOf = (written: string): string => {
  const [name = '', type = 'integer'] = written.split(':');
  return `${name} ${type} not null`;
};

const tables = Object.entries(columns).map(
  ([table, names]) =>
    `create table ${table} (id integer primary key, ${names.split(' ').map(columnOf).join(', ')});`,
);

export const schema = [
  ...tables,
  'create table graves (usn integer not null, oid integer not null, type integer not null);',
  ...Object.entries(indexes).map(([name, on]) => `create index ${name} on ${on};`),
].join('\n');
