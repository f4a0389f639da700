export * from './create-notifications.ts';
export * from './mark-notifications-read.ts';
export * from './ports.ts';
export * from './send-emails.ts';
