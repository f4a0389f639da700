import { deckClosings } from '@slova/domain';
import { useToasts } from '@slova/ui';
import type { ReactElement, ReactNode } from 'react';
import { createContext, useCallback, useContext, useEffect, useMemo, useRef } from 'react';
import { trpc } from '../../shared/api/trpc.ts';
import { NotificationText } from './notification-text.tsx';
import type { Notification } from './notifications.ts';

type Quiet = { readonly begin: () => void; readonly end: () => void };

const QuietContext = createContext<Quiet | null>(null);

/** Hears of new notifications wherever the learner is, keeps the list up to date, and shows each as a toast, but never while quiet is asked for. */
export function NotificationCentre({ children }: { readonly children: ReactNode }): ReactElement {
  const cache = trpc.useUtils();
  const toasts = useToasts();
  const quiet = useRef(0);
  const held = useRef<readonly Notification[]>([]);
  const showHeld = useCallback(() => {
    if (quiet.current > 0) return;
    for (const { id, content } of held.current)
      toasts.show({ id, content: <NotificationText content={content} /> });
    held.current = [];
  }, [toasts]);
  trpc.notifications.onCreated.useSubscription(undefined, {
    onData: ({ notification, unread }) => {
      cache.notifications.list.setData(undefined, (known) => {
        const older = known?.notifications.filter(({ id }) => id !== notification.id) ?? [];
        return { notifications: [notification, ...older], unread };
      });
      if (notification.content.kind === 'achievement') void cache.progress.achievements.invalidate();
      if (notification.content.kind === 'leech') void cache.cards.leeches.invalidate();
      if (isOfClosing(notification)) void cache.decks.invalidate();
      held.current = [...held.current, notification];
      showHeld();
    },
    // Whatever happened while the line was down is in the list.
    onStarted: () => void cache.notifications.list.invalidate(),
  });
  const value = useMemo(() => {
    const begin = (): void => {
      quiet.current += 1;
      toasts.clear();
    };
    const end = (): void => {
      quiet.current -= 1;
      showHeld();
    };
    return { begin, end };
  }, [showHeld, toasts]);
  return <QuietContext.Provider value={value}>{children}</QuietContext.Provider>;
}

// What its page and the library show is no longer so.
const isOfClosing = ({ content }: Notification): boolean =>
  content.kind === 'deck' && deckClosings.some((what) => what === content.what);

/** Clears toasts away and holds new ones back while `active`; what arrived meanwhile is shown afterwards. */
export function useQuiet(active: boolean): void {
  const quiet = useContext(QuietContext);
  useEffect(() => {
    if (!active || !quiet) return undefined;
    quiet.begin();
    return quiet.end;
  }, [active, quiet]);
}
