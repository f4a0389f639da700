import { EmptyState } from '@slova/ui';
import { IconLinkOff } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../../../shared/api/refusal.ts';
import { trpc } from '../../../shared/api/trpc.ts';
import { Failed } from '../../../shared/interface/failed.tsx';
import { LinkButton } from '../../../shared/interface/links.tsx';
import { Page } from '../../../shared/interface/page.tsx';
import { Skeletons } from '../../../shared/interface/skeletons.tsx';

/** Follows a link to a deck, and goes on to the deck. */
export function OpenLinkPage({ deckKey }: { readonly deckKey: string }): ReactElement {
  const { t } = useTranslation('learner');
  const navigate = useNavigate();
  const { mutate, error } = trpc.sharing.openLink.useMutation({
    onSuccess: async ({ deckId }) => navigate({ to: '/library/$deckId', params: { deckId }, replace: true }),
  });
  useEffect(() => mutate({ key: deckKey }), [mutate, deckKey]);
  const { status } = refusalOf(error);
  return (
    <Page name={t('sharing.open.title')}>
      {!error && <Skeletons count={2} height={120} />}
      {error && status !== 404 && <Failed error={error} onRetry={() => mutate({ key: deckKey })} />}
      {status === 404 && (
        <EmptyState
          icon={<IconLinkOff size={36} />}
          title={t('sharing.open.missing')}
          action={<LinkButton to="/library">{t('content.deck.backToLibrary')}</LinkButton>}
        >
          {t('sharing.open.missingHint')}
        </EmptyState>
      )}
    </Page>
  );
}
