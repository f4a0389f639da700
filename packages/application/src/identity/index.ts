export * from './administer-account.ts';
export * from './change-profile.ts';
export * from './ports.ts';
export * from './register-learner.ts';
export * from './sign-in.ts';
