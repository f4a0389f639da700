export { floors } from './floors.ts';
export { importOverrides } from './import-overrides.ts';
export { judgement } from './judgement.ts';
