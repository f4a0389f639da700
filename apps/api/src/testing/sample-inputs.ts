import { randomUUID } from 'node:crypto';
import { defaultStudySettings } from '@slova/domain';
import { password } from './people.ts';

/** What valid inputs are made of. */
export type SampleWorld = {
  readonly deckId: string;
  /** Somebody else's account, for staff to look at. */
  readonly userId: string;
  readonly email: string;
  /** The caller's own; without them, such as nobody has. */
  readonly attemptId?: string;
  readonly cardId?: string;
  /** A deck that the caller writes, with one of its terms and a revision of that. */
  readonly ownDeckId?: string;
  /** Or, without such a deck, a term of any. */
  readonly termId?: string;
  readonly revisionId?: string;
  /** What else the caller has; without them, such as nobody has. */
  readonly suggestionId?: string;
  readonly caseId?: string;
  readonly importId?: string;
  readonly presetId?: string;
  readonly breakId?: string;
  readonly rescheduleId?: string;
  readonly notificationId?: string;
  readonly renamingId?: string;
  /** Where the link to a deck leads. */
  readonly linkKey?: string;
};

/** A valid input for every procedure; a procedure without one here fails the tests that walk over all of them. */
export function sampleInputs(world: SampleWorld): Readonly<Record<string, unknown>> {
  const { deckId, userId, email, attemptId = randomUUID(), cardId = randomUUID() } = world;
  const { ownDeckId = randomUUID(), termId = randomUUID(), revisionId = randomUUID() } = world;
  const { suggestionId = randomUUID(), caseId = randomUUID(), importId = randomUUID() } = world;
  const { breakId = randomUUID(), rescheduleId = randomUUID(), notificationId = randomUUID() } = world;
  const { renamingId = randomUUID() } = world;
  const { presetId = randomUUID(), linkKey = 'leads-nowhere' } = world;
  const written = { headword: 'ladle', senses: [{ answers: ['половник'], examples: [] }] };
  return {
    'auth.register': { email: `${randomUUID()}@example.org`, password, displayName: 'Ada' },
    'auth.login': { email, password },
    'auth.logout': undefined,
    'users.me': undefined,
    'users.update': { displayName: 'Grace' },
    'decks.list': undefined,
    'decks.get': { deckId },
    'decks.terms': { deckId, limit: 3 },
    'search.find': { query: 'home', deckId, mine: 'false' },
    'catalogue.list': { sort: 'quality', limit: 3 },
    'catalogue.choices': undefined,
    'catalogue.standing': { deckId },
    'catalogue.fork': { deckId },
    'catalogue.rate': { deckId, stars: 4 },
    'catalogue.news': { deckId },
    'catalogue.seen': { deckId },
    'sharing.show': { deckId },
    'sharing.change': { deckId, visibility: 'link' },
    'sharing.renewLink': { deckId },
    'sharing.openLink': { key: linkKey },
    'sharing.askReview': { deckId },
    'sharing.sendBack': { deckId, reason: 'examples are missing' },
    'sharing.invite': { deckId, email, role: 'editor' },
    'sharing.withdraw': { deckId, email },
    'sharing.removeAuthor': { deckId, authorId: userId },
    'sharing.invitations': undefined,
    'sharing.answer': { deckId, isAccepted: true },
    'suggestions.list': { deckId, limit: 3 },
    'suggestions.make': { termId, field: 'note', text: 'a false friend', reason: null },
    'suggestions.merge': { suggestionId },
    'suggestions.decline': { suggestionId, reason: 'it is a dialect' },
    'decks.create': { title: 'Kitchen', termLanguage: 'en', answerLanguage: 'ru' },
    'decks.change': { deckId: ownDeckId, version: 1, title: 'Cutlery', level: 'A1' },
    'decks.remove': { deckId: ownDeckId },
    'decks.removed': undefined,
    'decks.restore': { deckId: ownDeckId },
    'decks.revisions': { deckId: ownDeckId, limit: 3 },
    'decks.restoreRevision': { deckId: ownDeckId, revisionId },
    'decks.restorePreview': { deckId: ownDeckId, moment: new Date().toISOString() },
    'decks.work': { deckId: ownDeckId },
    'decks.stopWork': { deckId: ownDeckId },
    'decks.restoreTo': { deckId: ownDeckId, moment: new Date().toISOString() },
    'terms.get': { termId },
    'terms.alike': { deckId: ownDeckId, headword: 'knife', partOfSpeech: 'noun' },
    'terms.add': { deckId: ownDeckId, terms: [written] },
    'terms.change': { termId, version: 1, note: 'sharp', reason: 'to tell it from the other one' },
    'terms.changeMany': { deckId: ownDeckId, changes: [{ termId, version: 1, category: 'kitchen' }] },
    'terms.remove': { termId },
    'terms.removeMany': { deckId: ownDeckId, termIds: [termId] },
    'terms.restore': { deckId: ownDeckId, termIds: [termId] },
    'terms.place': { deckId: ownDeckId, termIds: [termId], after: null },
    'terms.move': { deckId: ownDeckId, termIds: [termId], toDeckId: deckId, as: 'copy' },
    'terms.revisions': { termId, limit: 3 },
    'media.room': { after: 'f'.repeat(64) },
    'topics.list': undefined,
    'topics.preview': { kind: 'category', from: 'food', to: 'meals' },
    'topics.rename': { kind: 'category', from: 'food', to: 'meals', deckIds: [ownDeckId] },
    'topics.renamings': undefined,
    'topics.takeBack': { renamingId },
    'learning.enrol': { deckId },
    'learning.leave': { deckId },
    'learning.left': undefined,
    'learning.fate': { deckId },
    'learning.session': { deckId, limit: 3 },
    'learning.answer': {
      answers: [{ attemptId, rating: 'good', answeredAt: new Date().toISOString(), durationMs: 900 }],
    },
    'cards.act': { requests: [{ requestId: randomUUID(), cardId, action: { kind: 'bury' } }] },
    'cards.shiftDue': { requestId: randomUUID(), days: 2, deckId },
    'cards.leeches': { deckId },
    'cards.undo': { steps: 1 },
    'learning.whyToday': { cardId },
    'learning.hint': { attemptId },
    'ownTerms.show': { cardId },
    'ownTerms.change': { cardId, answers: { recognise: [], produce: ['abode'] }, note: 'from a song' },
    'ownTerms.texts': { termId },
    'ownTerms.fields': { deckId },
    'ownTerms.changeField': { termId, field: 'pronunciation', text: 'bred' },
    'ownTerms.countAnswer': { attemptId, response: 'abode' },
    'exports.losses': { deckId },
    'imports.list': undefined,
    'imports.targets': undefined,
    'imports.get': { importId },
    'imports.look': { importId, encoding: 'utf-8', separator: ';' },
    'imports.check': {
      importId,
      options: { kind: 'json' },
      target: { deckId },
      duplicates: 'skip',
    },
    'imports.start': { importId },
    'imports.cancel': { importId },
    'imports.undo': { importId },
    'reschedule.preview': { deckId },
    'reschedule.last': { deckId },
    'reschedule.ask': { deckId, rescheduleId },
    'reschedule.takeBack': { rescheduleId },
    'studySettings.deck': { deckId },
    'studySettings.changeDeck': { deckId, presetId: null, settings: defaultStudySettings },
    'studySettings.previewLoad': { deckId, scheduler: defaultStudySettings.scheduler },
    'studySettings.moreToday': { deckId, newCards: 5 },
    'studySettings.presets': undefined,
    'studySettings.keepPreset': { name: 'Calm', settings: defaultStudySettings },
    'studySettings.deletePreset': { presetId },
    'studySettings.calendar': undefined,
    'studySettings.changeEasyDays': { easyDays: [1, 1, 1, 1, 1, 0.5, 0.5] },
    'studySettings.planBreak': { fromOn: '2999-01-01', toOn: '2999-01-05' },
    'studySettings.cancelBreak': { breakId },
    'progress.termMastery': { deckId },
    'progress.termStandings': { deckId, termIds: [termId] },
    'progress.summary': undefined,
    'progress.calendar': { days: 30 },
    'progress.forecast': { days: 30 },
    'progress.mastery': undefined,
    'progress.achievements': undefined,
    'notifications.list': undefined,
    'notifications.markRead': { ids: [notificationId] },
    'notifications.onCreated': undefined,
    'imports.onProgress': undefined,
    'reports.file': { deckId, reason: 'spelling', note: 'a letter is missing' },
    'reports.notices': { deckId },
    'reports.appeal': { caseId, text: 'it is right' },
    'admin.overview': { days: 7 },
    'admin.users': { query: 'a' },
    'admin.user': { userId },
    'admin.queues': undefined,
    'admin.suspend': { userId, reason: 'spam in the deck titles' },
    'admin.reinstate': { userId, reason: 'it was a mistake' },
    'admin.retryJob': { queue: 'reactions', jobId: '42' },
    'adminContent.decks': { query: 'a' },
    'adminContent.deck': { deckId },
    'adminContent.terms': { deckId },
    'adminContent.history': { deckId },
    'adminContent.categories': {},
    'adminContent.suggestions': { limit: 3 },
    'adminContent.mergeSuggestion': { suggestionId },
    'adminContent.declineSuggestion': { suggestionId, reason: 'it is a dialect' },
    'adminTopics.list': undefined,
    'adminTopics.preview': { kind: 'category', from: 'food', to: 'meals' },
    'adminTopics.rename': {
      kind: 'category',
      from: 'food',
      to: 'meals',
      reason: 'as in the other decks',
      title: { en: 'Meals', ru: 'Блюда' },
      deckIds: [deckId],
    },
    'adminTopics.renamings': undefined,
    'adminTopics.takeBack': { renamingId },
    'moderation.cases': { filter: 'waiting' },
    'moderation.case': { caseId },
    'moderation.decide': { caseId, decision: 'dismiss', reason: 'it is right as it is' },
  };
}
