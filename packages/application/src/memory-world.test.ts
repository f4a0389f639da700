import {
  answersTogetherContract,
  cardActionContract,
  identityContract,
  memoryWorld,
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
} from './testing/index.ts';

const open = () => Promise.resolve(memoryWorld());
identityContract(open);
outboxContract(open);
ownTermContract(open);
ratingContract(open);
reactionContract(open);
rescheduleContract(open);
reviewContract(open);
answersTogetherContract(open);
cardActionContract(open);
lateAnswerContract(open);
leechContract(open);
undoContract(open, { runs: 60 });
selectionContract(open);
sessionContract(open);
settingsContract(open);
planDaysContract(open);
wrongFormContract(open);
