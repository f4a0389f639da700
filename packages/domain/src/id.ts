declare const brand: unique symbol;

/** A UUID that says whose it is, so that a card's id cannot be passed where a deck's is meant. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type LearnerId = Id<'learner'>;
export type DeckId = Id<'deck'>;
export type TermId = Id<'term'>;
export type CardId = Id<'card'>;
export type AttemptId = Id<'attempt'>;
export type StudySessionId = Id<'study-session'>;
export type EventId = Id<'event'>;
export type ContentCaseId = Id<'content-case'>;
export type RequestId = Id<'request'>;
export type RescheduleId = Id<'reschedule'>;
export type NotificationId = Id<'notification'>;
export type ImportId = Id<'import'>;
/** A change of a deck that takes longer than a request may. */
export type DeckWorkId = Id<'deck-work'>;
export type PresetId = Id<'preset'>;
export type RevisionId = Id<'revision'>;
/** Changes made together, such as those of one import. */
export type ChangeBatchId = Id<'change-batch'>;
export type PlannedBreakId = Id<'planned-break'>;
export type TopicRenamingId = Id<'topic-renaming'>;
