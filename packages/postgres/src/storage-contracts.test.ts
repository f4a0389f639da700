import {
  answersTogetherContract,
  cardActionContract,
  cardKindsContract,
  deckContract,
  historyContract,
  identityContract,
  importContract,
  lateAnswerContract,
  leechContract,
  outboxContract,
  moderationContract,
  ownTermContract,
  ratingContract,
  reactionContract,
  recordingContract,
  rescheduleContract,
  reviewContract,
  undoContract,
  selectionContract,
  sessionContract,
  sharingContract,
  houseCorrectionContract,
  planDaysContract,
  termContract,
  plantContract,
  settingsContract,
  wrongFormContract,
} from '@slova/application/testing';
import { postgresWorld } from './testing/postgres-world.ts';

deckContract(postgresWorld);
termContract(postgresWorld);
plantContract(postgresWorld);
cardKindsContract(postgresWorld);
historyContract(postgresWorld);
identityContract(postgresWorld);
importContract(postgresWorld);
outboxContract(postgresWorld);
moderationContract(postgresWorld);
ownTermContract(postgresWorld);
ratingContract(postgresWorld);
reactionContract(postgresWorld);
recordingContract(postgresWorld);
rescheduleContract(postgresWorld);
reviewContract(postgresWorld);
answersTogetherContract(postgresWorld);
cardActionContract(postgresWorld);
lateAnswerContract(postgresWorld);
leechContract(postgresWorld);
undoContract(postgresWorld, { runs: 4 });
selectionContract(postgresWorld);
sessionContract(postgresWorld);
houseCorrectionContract(postgresWorld);
sharingContract(postgresWorld);
settingsContract(postgresWorld);
planDaysContract(postgresWorld);
wrongFormContract(postgresWorld);
