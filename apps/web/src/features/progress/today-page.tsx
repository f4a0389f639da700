import { EmptyState } from '@slova/ui';
import { IconBooks } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';
import { LinkButton } from '../../shared/interface/links.tsx';
import { Page } from '../../shared/interface/page.tsx';
import { Skeletons } from '../../shared/interface/skeletons.tsx';
import { DeckRow } from './deck-row.tsx';
import { NextStep } from './next-step.tsx';
import { StreakNote } from './streak-note.tsx';
import type { Summary } from './summary.ts';
import classes from './today.module.css';
import { useGreeting } from './use-greeting.ts';

// Learning steps fall due while the page is open.
const everyMinute = 60_000;

/** Where a day begins: what waits, whether the streak is safe, and one button to go on. */
export function TodayPage({ learnerName }: { readonly learnerName: string }): ReactElement {
  const { t } = useTranslation('learner');
  const { data, error, refetch } = trpc.progress.summary.useQuery(undefined, {
    refetchInterval: everyMinute,
  });
  const greeting = useGreeting(learnerName);
  return (
    <Page name={t('progress.today.title')} heading={greeting}>
      {error && <Failed error={error} onRetry={refetch} />}
      {!data && !error && <Skeletons count={2} height={150} />}
      {data && (data.decks.length === 0 ? <ChooseDeck /> : <Work summary={data} />)}
    </Page>
  );
}

function Work({ summary }: { readonly summary: Summary }): ReactElement {
  const { t } = useTranslation('learner');
  return (
    <>
      <div className={classes.top}>
        <NextStep summary={summary} />
        <StreakNote summary={summary} />
      </div>
      <section aria-labelledby="decks" className={classes.decks}>
        <h2 id="decks">{t('progress.today.decks')}</h2>
        <ul>
          {summary.decks.map((deck) => (
            <DeckRow key={deck.deckId} deck={deck} />
          ))}
        </ul>
        <div>
          <LinkButton to="/library" variant="subtle" size="sm">
            {t('progress.today.moreDecks')}
          </LinkButton>
        </div>
      </section>
    </>
  );
}

function ChooseDeck(): ReactElement {
  const { t } = useTranslation('learner');
  return (
    <EmptyState
      icon={<IconBooks size={36} />}
      title={t('progress.today.empty')}
      action={
        <LinkButton to="/library" size="lg">
          {t('progress.today.toLibrary')}
        </LinkButton>
      }
    >
      {t('progress.today.emptyHint')}
    </EmptyState>
  );
}
