import { trpc } from '../../../shared/api/trpc.ts';

/** What can be done with an import; afterwards it is looked at again. */
export function useImportActs(importId: string) {
  const api = trpc.useUtils();
  const again = async (): Promise<void> => {
    await Promise.all([
      api.imports.get.invalidate({ importId }),
      api.imports.list.invalidate(),
      api.decks.invalidate(),
    ]);
  };
  const act = { onSettled: again };
  const start = trpc.imports.start.useMutation(act);
  const cancel = trpc.imports.cancel.useMutation(act);
  const undo = trpc.imports.undo.useMutation(act);
  return {
    start: () => start.mutate({ importId }),
    cancel: () => cancel.mutate({ importId }),
    undo: () => undo.mutate({ importId }),
    isActing: start.isPending || cancel.isPending || undo.isPending,
    error: start.error ?? cancel.error ?? undo.error,
  };
}
