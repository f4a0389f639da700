export * from './content-case.ts';
export * from './report-reason.ts';
