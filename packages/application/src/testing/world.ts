import type { DeckId, DeckLanguages, Term } from '@slova/domain';
import type {
  DeckLibrary,
  NewId,
  OutboxRelayStore,
  ReviewAuditStore,
  SessionRows,
  StudyStore,
  UnitOfWork,
} from '../index.ts';

export type DeckFixture = DeckLanguages & { readonly id: DeckId; readonly terms: readonly Term[] };

/** All storage ports together, so that one suite can run over memory and over PostgreSQL. */
export type World = {
  readonly unitOfWork: UnitOfWork;
  readonly study: StudyStore;
  readonly library: DeckLibrary;
  readonly audit: ReviewAuditStore;
  readonly relay: OutboxRelayStore;
  readonly sessionRows: SessionRows;
  readonly newId: NewId;
  readonly addDeck: (deck: DeckFixture) => Promise<void>;
  readonly close: () => Promise<void>;
};
