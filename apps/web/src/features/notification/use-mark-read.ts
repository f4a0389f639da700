import { trpc } from '../../shared/api/trpc.ts';
import type { Notification } from './notifications.ts';
import { withRead } from './notifications.ts';

const atMost = 100;

/** Marks notifications as read, on screen at once. */
export function useMarkRead(): (ids: readonly Notification['id'][]) => void {
  const cache = trpc.useUtils();
  const markRead = trpc.notifications.markRead.useMutation({
    onMutate: ({ ids }) => {
      const readAt = new Date().toISOString();
      cache.notifications.list.setData(
        undefined,
        (known) => known && withRead(known, new Set<string>(ids), readAt),
      );
    },
    onSettled: () => cache.notifications.list.invalidate(),
  });
  return (ids) => {
    if (ids.length > 0) markRead.mutate({ ids: ids.slice(0, atMost) });
  };
}
