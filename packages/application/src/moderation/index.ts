export * from './appeal-decision.ts';
export * from './decide-case.ts';
export * from './file-report.ts';
export * from './ports.ts';
export * from './tell-of-cases.ts';
