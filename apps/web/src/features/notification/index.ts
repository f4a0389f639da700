export * from './notification-bell.tsx';
export * from './notification-centre.tsx';
