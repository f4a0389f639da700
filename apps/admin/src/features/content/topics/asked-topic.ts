import type { TopicKind } from '@slova/domain';
import type { Answers } from '../../../shared/trpc.ts';

export type TopicList = Answers['adminTopics']['list'];

/** A category or tag that is to have another name; `to`, where one is proposed. */
export type AskedTopic = { readonly kind: TopicKind; readonly from: string; readonly to?: string };
