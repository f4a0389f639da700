import type { AttemptId, DayPlan, Moment, SessionCandidate, StudyMeans, StudySessionId } from '@slova/domain';
import { isInStep, makePage, sessionOrder, withCardDue } from '@slova/domain';
import type { NewId } from '../clock.ts';
import type { DeckContent } from '../content/index.ts';
import { isPossible } from './is-possible.ts';
import type { QueuedCard, StudyQueue, StudySelection } from './ports.ts';
import type { SessionItem } from './session-item.ts';
import { materialOf, openItem, sessionItem } from './session-item.ts';
import { unlike } from './unlike.ts';

export type PageRequest = {
  readonly sessionId: StudySessionId;
  readonly moment: Moment;
  readonly newId: NewId;
  readonly limit: number;
  readonly means: StudyMeans;
  readonly selection: StudySelection | null;
};

/**
 * The exercises of a page: cards inside a learning step first (rule S15), then those still open, then others up to the
 * limit. `added` are those that have to be named.
 */
export function pageOf(
  queue: StudyQueue,
  content: DeckContent,
  request: PageRequest,
): { readonly items: readonly SessionItem[]; readonly added: readonly SessionItem[] } {
  const { limit, moment } = request;
  const known = { study: queue.study, clock: moment.clock };
  const possible = queue.open.filter(({ attempt }) => isPossible(attempt.exercise, request.means));
  const open = [...new Map(possible.map((exercise) => [exercise.card.id, exercise])).values()].flatMap(
    (exercise) => openItem(exercise, content, known),
  );
  const waiting = withOthersOf(queue, new Set(open.map(({ card }) => card.id)));
  const steps = Math.min(limit, waiting.due.filter(isInStep).length);
  const room = Math.max(steps, limit - open.length);
  const made = addedItems(waiting, content, { ...request, limit: room });
  if (open.length === 0) {
    const items = made.map((item, index) => placed(item, index));
    return { items, added: items };
  }
  // What comes before the open ones gets lower places than theirs, what comes after higher ones.
  const lead = made.filter(({ card }) => isInStep(card));
  const lowest = (open[0]?.attempt.place ?? 0) - lead.length;
  const highest = (open.at(-1)?.attempt.place ?? -1) + 1;
  const before = lead.map((item, index) => placed(item, lowest + index));
  const rest = made.filter(({ card }) => !isInStep(card));
  const after = rest.map((item, index) => placed(item, highest + index));
  const shown = open.slice(0, limit - before.length);
  return { items: [...before, ...shown, ...after], added: [...before, ...after] };
}

// A card whose open exercise cannot be shown here gets another one, ahead of what is due or new.
function withOthersOf(queue: StudyQueue, shown: ReadonlySet<string>): StudyQueue {
  const cards = [...new Map(queue.open.map(({ card }) => [card.id, card])).values()];
  const others = cards.filter(({ id }) => !shown.has(id));
  const isNew = ({ state }: QueuedCard): boolean => state === 'new';
  return {
    ...queue,
    open: queue.open.filter(({ card }) => shown.has(card.id)),
    due: [...others.filter((card) => !isNew(card)), ...queue.due],
    fresh: [...others.filter(isNew), ...queue.fresh],
  };
}

const placed = ({ attempt, ...item }: SessionItem, place: number): SessionItem => ({
  ...item,
  attempt: { ...attempt, place },
});

type Candidate = SessionCandidate & { readonly card: QueuedCard };

const asCandidate = (card: QueuedCard): Candidate => ({
  cardId: card.id,
  termId: card.termId,
  inStep: isInStep(card),
  card,
});

function addedItems(queue: StudyQueue, content: DeckContent, request: PageRequest): SessionItem[] {
  const { mixing } = queue.study;
  const openTerms = new Set<string>(queue.open.map(({ card }) => card.termId));
  const isApart = ({ termId, inStep }: Candidate): boolean => inStep === true || !openTerms.has(termId);
  const due = queue.due.map(asCandidate).filter(isApart);
  const fresh = queue.fresh.map(asCandidate).filter(isApart);
  const cards = sessionOrder(due, fresh, request.limit, mixing);
  const named = cards.flatMap(({ card }) =>
    materialOf(card, content, queue, request.means, request.newId() as AttemptId),
  );
  let { plan } = queue;
  const items = makePage(named).map((made) => {
    const item = sessionItem(made, { study: queue.study, plan }, request);
    plan = planWith(plan, item);
    return item;
  });
  return unlike(items, mixing === 'mixed');
}

// The next card of the page should not be put where this one will most likely go.
function planWith(plan: DayPlan, { outcomes: { good } }: SessionItem): DayPlan {
  return good.state === 'review' ? withCardDue(plan, good.intervalDays) : plan;
}
