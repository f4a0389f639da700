import { useToasts } from '@slova/ui';
import { useQueryClient } from '@tanstack/react-query';
import { callProblem } from '../../shared/call-problem.ts';
import { trpc } from '../../shared/trpc.ts';
import { useTexts } from '../../shared/use-texts.ts';

/** Ends the session on the server and forgets every answer that this browser holds; if that fails, says so and stays. */
export function useSignOut(): { readonly isPending: boolean; readonly start: () => void } {
  const { t } = useTexts();
  const cache = useQueryClient();
  const toasts = useToasts();
  const logout = trpc.auth.logout.useMutation({
    onSuccess: () => cache.resetQueries(),
    onError: (error) => {
      const problem = callProblem(error);
      toasts.show({
        id: 'sign-out',
        content: problem.kind === 'refused' ? problem.text : t('shared:failure.unreachable'),
      });
    },
  });
  return { isPending: logout.isPending, start: () => logout.mutate() };
}
