export const revisionKinds = ['created', 'changed', 'removed', 'restored', 'placed'] as const;
/** What a revision did to a term or deck; `placed`: put at another place of its deck, with all that is written as it was. */
export type RevisionKind = (typeof revisionKinds)[number];
