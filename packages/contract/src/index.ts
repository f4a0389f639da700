export * from './administration/index.ts';
export * from './content/index.ts';
export * from './engagement/index.ts';
export * from './identity/index.ts';
export * from './notification/index.ts';
export * from './progress/index.ts';
export * from './review/index.ts';
export * from './scalars.ts';
