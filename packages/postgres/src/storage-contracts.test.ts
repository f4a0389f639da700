import {
  answersTogetherContract,
  cardActionContract,
  identityContract,
  lateAnswerContract,
  leechContract,
  outboxContract,
  ownTermContract,
  ratingContract,
  reactionContract,
  rescheduleContract,
  reviewContract,
  undoContract,
  selectionContract,
  sessionContract,
  planDaysContract,
  settingsContract,
  wrongFormContract,
} from '@slova/application/testing';
import { postgresWorld } from './testing/postgres-world.ts';

identityContract(postgresWorld);
outboxContract(postgresWorld);
ownTermContract(postgresWorld);
ratingContract(postgresWorld);
reactionContract(postgresWorld);
rescheduleContract(postgresWorld);
reviewContract(postgresWorld);
answersTogetherContract(postgresWorld);
cardActionContract(postgresWorld);
lateAnswerContract(postgresWorld);
leechContract(postgresWorld);
undoContract(postgresWorld, { runs: 4 });
selectionContract(postgresWorld);
sessionContract(postgresWorld);
settingsContract(postgresWorld);
planDaysContract(postgresWorld);
wrongFormContract(postgresWorld);
