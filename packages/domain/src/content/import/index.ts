export * from './find-separator.ts';
export * from './guess-columns.ts';
export * from './import-plan.ts';
export * from './import-row.ts';
export * from './imported-term.ts';
export * from './read-table-row.ts';
export * from './table-of-term.ts';
export * from './table-options.ts';
