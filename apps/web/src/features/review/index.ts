export * from './answer-sending.tsx';
export * from './unsaved-notice.tsx';
export * from './use-release-card.ts';
