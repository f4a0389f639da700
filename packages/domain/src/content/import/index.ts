export * from './import-row.ts';
export * from './imported-term.ts';
export * from './import-plan.ts';
