import { EmptyState } from '@slova/ui';
import { IconMapQuestion } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../../shared/api/outputs.ts';
import { refusalOf } from '../../../shared/api/refusal.ts';
import { trpc } from '../../../shared/api/trpc.ts';
import { BackLink } from '../../../shared/interface/back-link.tsx';
import { Failed } from '../../../shared/interface/failed.tsx';
import { LinkButton } from '../../../shared/interface/links.tsx';
import { Page } from '../../../shared/interface/page.tsx';
import { Skeletons } from '../../../shared/interface/skeletons.tsx';
import { CheckedImport } from './checked-import.tsx';
import { ChoicesForm } from './choices-form.tsx';
import { EndedImport } from './ended-import.tsx';
import { WorkingImport } from './working-import.tsx';

type Import = Outputs['imports']['get'];
type StateProps = { readonly importId: string; readonly deckId?: string | undefined };

const workedOn: readonly Import['state'][] = ['checking', 'running', 'taking-back'];
/** What is said of it comes by itself; asking is for words that were lost. */
const askEveryMs = 5_000;

/** One import, wherever it stands: its choices, what it comes to, how far it is, and how it ended. */
export function ImportStatePage({ importId, deckId }: StateProps): ReactElement {
  const { t } = useTranslation('learner');
  const { data, error, refetch } = useImport(importId);
  if (data)
    return (
      <Page
        name={t('transfer.import.title')}
        heading={data.fileName}
        back={<BackLink to="/import">{t('transfer.import.toImports')}</BackLink>}
      >
        <Stage known={data} deckId={deckId} />
      </Page>
    );
  const { status } = refusalOf(error);
  return (
    <Page name={t('transfer.import.title')}>
      {!error && <Skeletons count={3} height={120} />}
      {error && (status === 404 || status === 400) ? (
        <EmptyState
          icon={<IconMapQuestion size={36} />}
          title={t('transfer.import.missing')}
          action={<LinkButton to="/import">{t('transfer.import.toImports')}</LinkButton>}
        >
          {t('transfer.import.missingHint')}
        </EmptyState>
      ) : (
        error && <Failed error={error} onRetry={refetch} />
      )}
    </Page>
  );
}

/** An import as it stands, and as it gets on while a worker is busy with it. */
function useImport(importId: string) {
  const cache = trpc.useUtils();
  const query = trpc.imports.get.useQuery(
    { importId },
    {
      staleTime: 0,
      refetchInterval: ({ state }) =>
        state.data && workedOn.includes(state.data.state) ? askEveryMs : false,
    },
  );
  trpc.imports.onProgress.useSubscription(undefined, {
    enabled: query.data !== undefined && workedOn.includes(query.data.state),
    onData: (known) => cache.imports.get.setData({ importId: known.id }, known),
    // Whatever happened before the line was there.
    onStarted: () => void cache.imports.get.invalidate({ importId }),
  });
  return query;
}

function Stage({
  known,
  deckId,
}: {
  readonly known: Import;
  readonly deckId?: string | undefined;
}): ReactElement {
  const { state } = known;
  if (state === 'given') return <ChoicesForm known={known} deckId={deckId} />;
  if (state === 'checked') return <CheckedImport known={known} />;
  if (workedOn.includes(state)) return <WorkingImport known={known} />;
  return <EndedImport known={known} />;
}
