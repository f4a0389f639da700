export * from './answer-sending.tsx';
export * from './unsaved-notice.tsx';
