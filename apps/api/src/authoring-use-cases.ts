import type { EditPorts } from '@slova/application';
import {
  makeAddTerms,
  makeAnswerInvitation,
  makeAppealDecision,
  makeAskDeckReview,
  makeChangeDeck,
  makeChangeTerm,
  makeChangeTerms,
  makeCreateDeck,
  makeDecideContentCase,
  makeDeclineHouseSuggestion,
  makeDeclineSuggestion,
  makeFileReport,
  makeForkDeck,
  makeInviteAuthor,
  makeMarkDeckSeen,
  makeMergeHouseSuggestion,
  makeMergeSuggestion,
  makeMoveTerms,
  makeOpenDeckLink,
  makePlaceTerms,
  makeRateDeck,
  makeRemoveAuthor,
  makeRemoveDeck,
  makeRemoveTerm,
  makeRemoveTerms,
  makeRenameHouseTopic,
  makeRenameTopic,
  makeRenewDeckLink,
  makeRestoreDeck,
  makeRestoreDeckTo,
  makeRestoreRevision,
  makeRestoreTerms,
  makeSendDeckBack,
  makeShareDeck,
  makeStopDeckWork,
  makeSuggestCorrection,
  makeTakeBackHouseRenaming,
  makeTakeBackRenaming,
  makeWithdrawInvitation,
} from '@slova/application';
import type { UseCases } from '@slova/trpc';

type Authoring = Pick<
  UseCases,
  | 'addTerms'
  | 'answerInvitation'
  | 'appealDecision'
  | 'askDeckReview'
  | 'changeDeck'
  | 'changeTerm'
  | 'changeTerms'
  | 'createDeck'
  | 'decideContentCase'
  | 'declineHouseSuggestion'
  | 'declineSuggestion'
  | 'fileReport'
  | 'forkDeck'
  | 'inviteAuthor'
  | 'markDeckSeen'
  | 'mergeHouseSuggestion'
  | 'mergeSuggestion'
  | 'moveTerms'
  | 'openDeckLink'
  | 'placeTerms'
  | 'rateDeck'
  | 'removeAuthor'
  | 'removeDeck'
  | 'removeTerm'
  | 'removeTerms'
  | 'renameHouseTopic'
  | 'renameTopic'
  | 'renewDeckLink'
  | 'restoreDeck'
  | 'restoreDeckTo'
  | 'restoreRevision'
  | 'restoreTerms'
  | 'sendDeckBack'
  | 'shareDeck'
  | 'stopDeckWork'
  | 'suggestCorrection'
  | 'takeBackHouseRenaming'
  | 'takeBackRenaming'
  | 'withdrawInvitation'
>;
type Ports = EditPorts & Parameters<typeof makeShareDeck>[0];

/** Everything that people do to decks and terms that they write, alone and with others. */
export const authoringUseCases = (ports: Ports): Authoring => ({
  addTerms: makeAddTerms(ports),
  answerInvitation: makeAnswerInvitation(ports),
  appealDecision: makeAppealDecision(ports),
  askDeckReview: makeAskDeckReview(ports),
  changeDeck: makeChangeDeck(ports),
  changeTerm: makeChangeTerm(ports),
  changeTerms: makeChangeTerms(ports),
  createDeck: makeCreateDeck(ports),
  decideContentCase: makeDecideContentCase(ports),
  declineHouseSuggestion: makeDeclineHouseSuggestion(ports),
  declineSuggestion: makeDeclineSuggestion(ports),
  fileReport: makeFileReport(ports),
  forkDeck: makeForkDeck(ports),
  inviteAuthor: makeInviteAuthor(ports),
  markDeckSeen: makeMarkDeckSeen(ports),
  mergeHouseSuggestion: makeMergeHouseSuggestion(ports),
  mergeSuggestion: makeMergeSuggestion(ports),
  moveTerms: makeMoveTerms(ports),
  openDeckLink: makeOpenDeckLink(ports),
  placeTerms: makePlaceTerms(ports),
  rateDeck: makeRateDeck(ports),
  removeAuthor: makeRemoveAuthor(ports),
  removeDeck: makeRemoveDeck(ports),
  removeTerm: makeRemoveTerm(ports),
  removeTerms: makeRemoveTerms(ports),
  renameHouseTopic: makeRenameHouseTopic(ports),
  renameTopic: makeRenameTopic(ports),
  renewDeckLink: makeRenewDeckLink(ports),
  restoreDeck: makeRestoreDeck(ports),
  restoreDeckTo: makeRestoreDeckTo(ports),
  restoreRevision: makeRestoreRevision(ports),
  restoreTerms: makeRestoreTerms(ports),
  sendDeckBack: makeSendDeckBack(ports),
  shareDeck: makeShareDeck(ports),
  stopDeckWork: makeStopDeckWork(ports),
  suggestCorrection: makeSuggestCorrection(ports),
  takeBackHouseRenaming: makeTakeBackHouseRenaming(ports),
  takeBackRenaming: makeTakeBackRenaming(ports),
  withdrawInvitation: makeWithdrawInvitation(ports),
});
