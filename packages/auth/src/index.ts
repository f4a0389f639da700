export * from './lucia.ts';
export * from './password-hasher.ts';
