export * from './history-panel.tsx';
export * from './term-panel.tsx';
