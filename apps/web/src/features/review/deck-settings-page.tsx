import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../../shared/api/refusal.ts';
import { trpc } from '../../shared/api/trpc.ts';
import { BackLink } from '../../shared/interface/back-link.tsx';
import { Failed } from '../../shared/interface/failed.tsx';
import { useLocalText } from '../../shared/interface/local-text.ts';
import { Page } from '../../shared/interface/page.tsx';
import { Skeletons } from '../../shared/interface/skeletons.tsx';
import { DeckSettingsForm } from './deck-settings-form.tsx';
import { RescheduleSection } from './reschedule-section.tsx';
import { TodayOnly } from './today-only.tsx';

// A form begins with what is so now: a preset changed elsewhere may have changed the deck since it was last looked at.
const fresh = { gcTime: 0, staleTime: 0 };

type DeckSettingsPageProps = {
  readonly deckId: string;
  /** Shown when the learner does not study the deck. */
  readonly notStudied: ReactNode;
};

/** How one deck is studied. */
export function DeckSettingsPage({ deckId, notStudied }: DeckSettingsPageProps): ReactElement {
  const { t } = useTranslation('learner');
  const local = useLocalText();
  const deck = trpc.studySettings.deck.useQuery({ deckId }, fresh);
  const presets = trpc.studySettings.presets.useQuery();
  const { status } = refusalOf(deck.error);
  const isNotStudied = status === 404 || status === 400;
  const error = deck.error ?? presets.error;
  const name = deck.data
    ? t('settings.deck.title', { deck: local(deck.data.title) })
    : t('settings.deck.link');
  return (
    <Page
      name={name}
      back={
        <BackLink to="/library/$deckId" params={{ deckId }}>
          {t('shell.back.deck')}
        </BackLink>
      }
    >
      {isNotStudied && notStudied}
      {error && !isNotStudied && (
        <Failed error={error} onRetry={async () => Promise.all([deck.refetch(), presets.refetch()])} />
      )}
      {!error && (!deck.data || !presets.data) && <Skeletons count={4} height={180} />}
      {deck.data && presets.data && (
        <>
          <TodayOnly deckId={deckId} />
          <DeckSettingsForm deck={deck.data} presets={presets.data.presets} />
          <RescheduleSection
            deckId={deckId}
            alikeDeckIds={presets.data.presets.find(({ id }) => id === deck.data.presetId)?.deckIds ?? []}
          />
        </>
      )}
    </Page>
  );
}
