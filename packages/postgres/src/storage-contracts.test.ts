import {
  cardActionContract,
  identityContract,
  lateAnswerContract,
  outboxContract,
  reactionContract,
  reviewContract,
  undoContract,
} from '@slova/application/testing';
import { postgresWorld } from './testing/postgres-world.ts';

identityContract(postgresWorld);
outboxContract(postgresWorld);
reactionContract(postgresWorld);
reviewContract(postgresWorld);
cardActionContract(postgresWorld);
lateAnswerContract(postgresWorld);
undoContract(postgresWorld, { runs: 4 });
