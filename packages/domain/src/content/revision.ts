export const revisionKinds = ['created', 'changed', 'removed', 'restored'] as const;
/** What a revision did to a term or deck. */
export type RevisionKind = (typeof revisionKinds)[number];
