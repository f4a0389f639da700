import type { learner as english } from '../en/index.ts';
import type { Translation } from '../translation.ts';

export const learner = {
  title: 'Slova',
} as const satisfies Translation<typeof english>;
