import type { learner as english } from '../en/index.ts';
import type { Translation } from '../translation.ts';
import { actions } from './learner/actions.ts';
import { content } from './learner/content.ts';
import { editor } from './learner/editor.ts';
import { engagement } from './learner/engagement.ts';
import { identity } from './learner/identity.ts';
import { moderation } from './learner/moderation.ts';
import { notification } from './learner/notification.ts';
import { progress } from './learner/progress.ts';
import { review } from './learner/review.ts';
import { search } from './learner/search.ts';
import { settings } from './learner/settings.ts';
import { sharing } from './learner/sharing.ts';
import { shell } from './learner/shell.ts';
import { topics } from './learner/topics.ts';
import { transfer } from './learner/transfer.ts';

export const learner = {
  actions,
  content,
  editor,
  engagement,
  identity,
  moderation,
  notification,
  progress,
  review,
  search,
  settings,
  sharing,
  shell,
  topics,
  transfer,
} as const satisfies Translation<typeof english>;
