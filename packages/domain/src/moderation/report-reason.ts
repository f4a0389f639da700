export const reportReasons = ['wrong-answer', 'spelling', 'offensive', 'copyright', 'spam', 'other'] as const;
/** What somebody says is wrong with a term or a deck. */
export type ReportReason = (typeof reportReasons)[number];
