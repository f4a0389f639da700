import type { Outputs } from '../../../shared/api/outputs.ts';

/** A change of a term or of what is said about the deck. */
export type Revision = Outputs['decks']['revisions']['revisions'][number];
