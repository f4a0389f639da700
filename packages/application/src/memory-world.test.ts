import {
  identityContract,
  memoryWorld,
  outboxContract,
  reactionContract,
  reviewContract,
} from './testing/index.ts';

const open = () => Promise.resolve(memoryWorld());
identityContract(open);
outboxContract(open);
reactionContract(open);
reviewContract(open);
