import { procedures } from '@slova/trpc';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDeckInTheLibrary, aDeckOf } from './testing/a-library.ts';
import { callTrpc } from './testing/call-trpc.ts';
import type { Person } from './testing/people.ts';
import { aPerson } from './testing/people.ts';
import { sampleInputs } from './testing/sample-inputs.ts';
import type { ApiUnderTest } from './testing/start-api.ts';
import { startApi } from './testing/start-api.ts';

// Who gets what, by heart. "Other" is a learner who tries what belongs to the first one: it is as if it were not there.
const principals = ['anonymous', 'learner', 'other', 'moderator', 'administrator', 'suspended'] as const;
type Principal = (typeof principals)[number];
type Row = readonly [
  anonymous: number,
  learner: number,
  other: number,
  moderator: number,
  administrator: number,
  suspended: number,
];

const everyone: Row = [200, 200, 200, 200, 200, 200];
const signedIn: Row = [401, 200, 200, 200, 200, 401];
const ownOnly: Row = [401, 200, 404, 404, 404, 401];
// A card, preset or break that nobody has is not found, whoever asks.
const nobodysYet: Row = [401, 404, 404, 404, 404, 401];
// It is there to be read, and that is all.
const nobodys: Row = [401, 403, 403, 403, 403, 401];
const moderators: Row = [401, 403, 403, 200, 200, 401];
const administrators: Row = [401, 403, 403, 403, 200, 401];

const table: Readonly<Record<string, Row>> = {
  'auth.register': everyone,
  'auth.login': everyone,
  'auth.logout': everyone,
  'users.me': signedIn,
  'users.update': signedIn,
  'decks.list': signedIn,
  'decks.get': signedIn,
  'decks.terms': signedIn,
  'search.find': signedIn,
  'catalogue.list': signedIn,
  'catalogue.choices': signedIn,
  'catalogue.standing': signedIn,
  'catalogue.fork': signedIn,
  // Nobody has studied the deck yet.
  'catalogue.rate': [401, 409, 409, 409, 409, 401],
  // What came of a deck concerns those who chose it.
  'catalogue.news': ownOnly,
  'catalogue.seen': signedIn,
  // The deck is of the house: nobody's to share or to write.
  'sharing.show': nobodys,
  'sharing.change': nobodys,
  'sharing.renewLink': nobodys,
  'sharing.openLink': nobodysYet,
  'sharing.askReview': nobodys,
  'sharing.sendBack': nobodys,
  'sharing.invite': nobodys,
  'sharing.withdraw': nobodys,
  'sharing.removeAuthor': nobodys,
  'sharing.invitations': signedIn,
  'sharing.answer': nobodysYet,
  'suggestions.list': nobodys,
  'suggestions.make': signedIn,
  'suggestions.merge': nobodysYet,
  'suggestions.decline': nobodysYet,
  'decks.create': signedIn,
  'decks.change': ownOnly,
  'decks.remove': ownOnly,
  'decks.removed': signedIn,
  // Nothing was removed.
  'decks.restore': nobodysYet,
  'decks.revisions': ownOnly,
  'decks.restoreRevision': ownOnly,
  'decks.restorePreview': ownOnly,
  'decks.restoreTo': ownOnly,
  'decks.work': ownOnly,
  'decks.stopWork': ownOnly,
  'terms.get': ownOnly,
  'terms.alike': ownOnly,
  'terms.add': ownOnly,
  'terms.change': ownOnly,
  'terms.changeMany': ownOnly,
  'terms.remove': ownOnly,
  'terms.removeMany': ownOnly,
  'terms.restore': ownOnly,
  'terms.place': ownOnly,
  // A deck of the house may be read and not written.
  'terms.move': [401, 403, 404, 404, 404, 401],
  'terms.revisions': ownOnly,
  'media.room': signedIn,
  'topics.list': signedIn,
  'topics.preview': signedIn,
  // In a deck of the first learner's own.
  'topics.rename': ownOnly,
  'topics.renamings': signedIn,
  // There is no such renaming.
  'topics.takeBack': nobodysYet,
  'learning.enrol': signedIn,
  'learning.leave': ownOnly,
  'learning.left': signedIn,
  // What became of a deck concerns those who chose it.
  'learning.fate': ownOnly,
  'learning.session': ownOnly,
  'learning.answer': ownOnly,
  'cards.act': ownOnly,
  'cards.shiftDue': signedIn,
  'cards.leeches': signedIn,
  // Nobody has done anything that could be taken back.
  'cards.undo': [401, 409, 409, 409, 409, 401],
  'learning.whyToday': ownOnly,
  'learning.hint': ownOnly,
  'ownTerms.show': ownOnly,
  'ownTerms.change': ownOnly,
  'ownTerms.texts': signedIn,
  'ownTerms.fields': signedIn,
  'ownTerms.changeField': ownOnly,
  // The exercise shown is a flashcard: there is nothing typed that could count.
  'ownTerms.countAnswer': [401, 400, 404, 404, 404, 401],
  'exports.losses': signedIn,
  'imports.list': signedIn,
  'imports.targets': signedIn,
  'imports.get': nobodysYet,
  'imports.onProgress': signedIn,
  'imports.look': nobodysYet,
  'imports.check': nobodysYet,
  'imports.start': nobodysYet,
  'imports.cancel': nobodysYet,
  'imports.undo': nobodysYet,
  'reschedule.preview': ownOnly,
  'reschedule.last': signedIn,
  'reschedule.ask': ownOnly,
  'reschedule.takeBack': nobodysYet,
  'studySettings.deck': ownOnly,
  'studySettings.changeDeck': ownOnly,
  'studySettings.previewLoad': ownOnly,
  'studySettings.moreToday': ownOnly,
  'studySettings.presets': signedIn,
  'studySettings.keepPreset': signedIn,
  'studySettings.deletePreset': nobodysYet,
  'studySettings.calendar': signedIn,
  'studySettings.changeEasyDays': signedIn,
  'studySettings.planBreak': signedIn,
  'studySettings.cancelBreak': nobodysYet,
  'progress.termMastery': signedIn,
  'progress.termStandings': signedIn,
  'progress.summary': signedIn,
  'progress.calendar': signedIn,
  'progress.forecast': signedIn,
  'progress.mastery': signedIn,
  'progress.achievements': signedIn,
  'notifications.list': signedIn,
  'notifications.markRead': signedIn,
  'notifications.onCreated': signedIn,
  'reports.file': signedIn,
  'reports.notices': signedIn,
  // Nobody has decided anything that could be appealed.
  'reports.appeal': nobodysYet,
  'admin.overview': moderators,
  'admin.users': moderators,
  'admin.user': moderators,
  'admin.queues': administrators,
  'admin.suspend': administrators,
  'admin.reinstate': administrators,
  'admin.retryJob': administrators,
  'adminContent.decks': moderators,
  'adminContent.deck': moderators,
  'adminContent.terms': moderators,
  'adminContent.history': moderators,
  'adminContent.categories': moderators,
  'adminContent.suggestions': moderators,
  // There is no such suggestion.
  'adminContent.mergeSuggestion': [401, 403, 403, 404, 404, 401],
  'adminContent.declineSuggestion': [401, 403, 403, 404, 404, 401],
  'adminTopics.list': moderators,
  'adminTopics.preview': moderators,
  'adminTopics.rename': moderators,
  'adminTopics.renamings': moderators,
  // There is no such renaming.
  'adminTopics.takeBack': [401, 403, 403, 404, 404, 401],
  'moderation.cases': moderators,
  // There is no such case.
  'moderation.case': [401, 403, 403, 404, 404, 401],
  'moderation.decide': [401, 403, 403, 404, 404, 401],
};

let api: ApiUnderTest;
let deckId: string;
let termId: string;

beforeAll(async () => {
  api = await startApi();
  deckId = await aDeckInTheLibrary(api);
  const [term] = await api.connections.database.sql<{ id: string }[]>`select id from terms limit 1`;
  termId = term?.id ?? '';
});
afterAll(() => api.stop());

describe('T-01 default deny (ASVS V8.2.1)', () => {
  it('has a row for every procedure of the router and for no other', () => {
    expect(Object.keys(table).toSorted()).toEqual([...procedures().keys()].toSorted());
  });

  it('makes every procedure say who may call it', () => {
    for (const [name, { meta }] of procedures()) expect(meta?.access, name).toBeTruthy();
  });

  const cells = [...procedures().keys()].flatMap((name) =>
    principals.map((principal, column) => ({ name, principal, column })),
  );
  it.each(cells)('answers $name for $principal as the table says', async ({ name, principal, column }) => {
    const { input, cookie } = await scene(name, principal);
    const { status, text } = await callTrpc(api.origin, name, {
      input,
      ...(cookie !== undefined && { cookie }),
    });
    expect(status, text).toBe(table[name]?.[column]);
  });
});

/** The first learner, with a session page of theirs, and whoever is to call. */
async function scene(
  name: string,
  principal: Principal,
): Promise<{ input: unknown; cookie: string | undefined }> {
  const learner = await aPerson(api);
  const { attemptId, cardId } = await anAttempt(learner);
  const caller = await callerAs(principal, learner);
  const somebody = await aPerson(api);
  const own = /^(?:decks|terms|topics)\./.test(name) ? await aDeckOf(api, learner.id) : {};
  // What one renames there, nobody can rename after them.
  const deckOfHouse = name === 'adminTopics.rename' ? await aDeckInTheLibrary(api) : deckId;
  const samples = sampleInputs({
    deckId: deckOfHouse,
    userId: somebody.id,
    email: somebody.email,
    attemptId,
    cardId,
    termId,
    ...own,
  });
  expect(Object.keys(samples), 'a valid input for each procedure').toContain(name);
  return { input: samples[name], cookie: caller?.cookie };
}

async function callerAs(principal: Principal, learner: Person): Promise<Person | null> {
  if (principal === 'anonymous') return null;
  if (principal === 'learner') return learner;
  if (principal === 'moderator' || principal === 'administrator') return aPerson(api, principal);
  if (principal === 'other') return aPerson(api);
  const staff = await aPerson(api, 'administrator');
  const suspended = await callTrpc(api.origin, 'admin.suspend', {
    input: { userId: learner.id, reason: 'for the test' },
    cookie: staff.cookie,
  });
  expect(suspended.status).toBe(200);
  return learner;
}

type Shown = { readonly attemptId: string; readonly cardId: string };

async function anAttempt({ cookie }: Person): Promise<Shown> {
  await callTrpc(api.origin, 'learning.enrol', { input: { deckId }, cookie });
  const { body } = await callTrpc(api.origin, 'learning.session', { input: { deckId, limit: 1 }, cookie });
  const [item] = (body as { result: { data: { items: Shown[] } } }).result.data.items;
  if (!item) throw new Error('the session is empty');
  return item;
}
