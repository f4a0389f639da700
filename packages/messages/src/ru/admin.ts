import type { admin as english } from '../en/admin.ts';
import type { Translation } from '../translation.ts';

export const admin = {
  title: 'Управление Slova',
} as const satisfies Translation<typeof english>;
