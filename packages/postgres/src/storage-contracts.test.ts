import {
  identityContract,
  outboxContract,
  reactionContract,
  reviewContract,
} from '@slova/application/testing';
import { postgresWorld } from './testing/postgres-world.ts';

identityContract(postgresWorld);
outboxContract(postgresWorld);
reactionContract(postgresWorld);
reviewContract(postgresWorld);
