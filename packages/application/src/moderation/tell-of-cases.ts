import type { DomainEvent, Learner, LearnerId, NotificationId } from '@slova/domain';
import type { Clock, NewId } from '../clock.ts';
import type { Broadcast, CaseNotice, Email, Notification } from '../notification/index.ts';
import type { Repositories, UnitOfWork } from '../unit-of-work.ts';
import type { CaseNews } from './ports.ts';

type Ports = {
  readonly unitOfWork: UnitOfWork;
  readonly broadcast: Pick<Broadcast, 'publish'>;
  readonly clock: Clock;
  readonly newId: NewId;
};
type CaseEvent = Extract<DomainEvent, { readonly type: 'case.opened' | 'case.decided' | 'case.appealed' }>;
type Told = { readonly to: LearnerId; readonly as: CaseNotice['as']; readonly what: CaseNotice['what'] };

export type TellOfCases = (events: readonly DomainEvent[]) => Promise<void>;

/**
 * Tells moderators of new cases and appeals; authors of decisions about their decks, and who reported what became of it, by
 * e-mail too: they may not come back soon.
 */
export function makeTellOfCases({ unitOfWork, broadcast, clock, newId }: Ports): TellOfCases {
  return async (events) => {
    for (const event of events) {
      if (!isOfCase(event)) continue;
      const added = await unitOfWork(async ({ moderation, notifications, emails, learners }) => {
        const news = await moderation.news(event.payload.caseId);
        if (!news) return [];
        const told = await hearersOf(event, news, moderation);
        for (const each of event.type === 'case.decided' ? told : []) {
          const recipient = await learners.byId(each.to);
          if (recipient) await emails.add([letterOf(each, recipient, event, news)]);
        }
        return notifications.add(told.map((each) => noticeOf(each, event, news)));
      });
      for (const { learnerId, id } of added) await broadcast.publish(learnerId, id);
    }
  };

  function letterOf({ to, as, what }: Told, recipient: Learner, event: CaseEvent, news: CaseNews): Email {
    const { email, locale, displayName } = recipient;
    const reason = event.type === 'case.decided' ? event.payload.reason : '';
    const mayAppeal = as === 'author' && news.appeal === 'none' && (what === 'ask' || what === 'hide');
    const next = mayAppeal ? 'appeal' : as;
    const values = { displayName, as, what, next, reason, name: news.name[locale], deckId: news.deckId };
    const about = { id: newId(), learnerId: to, eventId: event.id, createdAt: clock() };
    return { ...about, template: 'case', recipient: email, locale, values };
  }

  function noticeOf({ to, as, what }: Told, event: CaseEvent, news: CaseNews): Notification {
    const { id: caseId, deckId, termId, name, language } = news;
    const reason = event.type === 'case.decided' ? event.payload.reason : '';
    const content = { kind: 'case', as, what, caseId, deckId, termId, name, language, reason } as const;
    const id = newId() as NotificationId;
    return { id, learnerId: to, eventId: event.id, content, createdAt: clock(), readAt: null };
  }
}

/** Everybody once: whoever reported a term of their own is told as its author. */
async function hearersOf(
  event: CaseEvent,
  { authorId, decidedBy }: CaseNews,
  moderation: Repositories['moderation'],
): Promise<readonly Told[]> {
  if (event.type === 'case.decided') {
    const { decision: what, heardBy } = event.payload;
    const isForAuthor = authorId !== null && (what !== 'dismiss' || heardBy.includes(authorId));
    const reporters = heardBy.filter((id) => id !== authorId);
    return [
      ...(isForAuthor ? [{ to: authorId, as: 'author', what } as const] : []),
      ...reporters.map((to) => ({ to, as: 'reporter', what }) as const),
    ];
  }
  const what = event.type === 'case.opened' ? 'opened' : 'appealed';
  const staff = (await moderation.colleagues(event.learnerId)).filter((id) => id !== authorId);
  // Whoever decided is asked about the appeal only when there is nobody else.
  const others = staff.filter((id) => what === 'opened' || id !== decidedBy);
  return (others.length > 0 ? others : staff).map((to) => ({ to, as: 'moderator', what }) as const);
}

function isOfCase(event: DomainEvent): event is CaseEvent {
  return event.type === 'case.opened' || event.type === 'case.decided' || event.type === 'case.appealed';
}
