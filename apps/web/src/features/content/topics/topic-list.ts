import type { TopicKind } from '@slova/domain';
import type { Outputs } from '../../../shared/api/outputs.ts';

export type TopicList = Outputs['topics']['list'];
export type TopicUse = TopicList['topics'][number];

/** A category or tag that is to have another name; `to`, where one is proposed. */
export type AskedTopic = { readonly kind: TopicKind; readonly from: string; readonly to?: string };
