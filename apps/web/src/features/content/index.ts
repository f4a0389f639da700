export * from './mastery-bar.tsx';
export * from './mastery-definition.tsx';
export * from './work-today.ts';
