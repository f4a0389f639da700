import {
  answersTogetherContract,
  cardActionContract,
  cardKindsContract,
  deckContract,
  historyContract,
  identityContract,
  importContract,
  memoryWorld,
  moderationContract,
  lateAnswerContract,
  leechContract,
  outboxContract,
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
  planDaysContract,
  termContract,
  plantContract,
  settingsContract,
  wrongFormContract,
} from './testing/index.ts';

const open = () => Promise.resolve(memoryWorld());
deckContract(open);
termContract(open);
plantContract(open);
cardKindsContract(open);
historyContract(open);
identityContract(open);
importContract(open);
outboxContract(open);
moderationContract(open);
ownTermContract(open);
ratingContract(open);
reactionContract(open);
recordingContract(open);
rescheduleContract(open);
reviewContract(open);
answersTogetherContract(open);
cardActionContract(open);
lateAnswerContract(open);
leechContract(open);
undoContract(open, { runs: 60 });
selectionContract(open);
sessionContract(open);
sharingContract(open);
settingsContract(open);
planDaysContract(open);
wrongFormContract(open);
