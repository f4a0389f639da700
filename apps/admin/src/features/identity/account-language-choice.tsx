import { useToasts } from '@slova/ui';
import type { ReactElement } from 'react';
import { LanguageChoice } from '../../shared/language-choice.tsx';
import { trpc } from '../../shared/trpc.ts';
import { useTexts } from '../../shared/use-texts.ts';

/** The language choice of somebody signed in: it is saved with the account, and so holds on every device. */
export function AccountLanguageChoice(): ReactElement {
  const { t } = useTexts();
  const cache = trpc.useUtils();
  const toasts = useToasts();
  const update = trpc.users.update.useMutation({
    onSuccess: (account) => cache.users.me.setData(undefined, account),
    onError: () => toasts.show({ id: 'language', content: t('app.languageNotSaved') }),
  });
  return <LanguageChoice onChoose={(locale) => update.mutate({ locale })} />;
}
