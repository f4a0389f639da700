import { Button, Group, Text } from '@mantine/core';
import { EmptyState } from '@slova/ui';
import { IconMapQuestion } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../../../shared/api/refusal.ts';
import { trpc } from '../../../shared/api/trpc.ts';
import { Failed } from '../../../shared/interface/failed.tsx';
import { LinkButton } from '../../../shared/interface/links.tsx';
import { Section } from '../../../shared/interface/section.tsx';
import { Skeletons } from '../../../shared/interface/skeletons.tsx';
import type { Deck } from '../deck-facts.ts';
import { AskWhy } from './ask-why.tsx';
import { EditedDeck } from './edited-deck.tsx';
import type { SavedTerm } from './grid-model.ts';
import { reasonOf } from './reason-of.ts';
import { TermForm } from './term-form.tsx';
import { TermHistory } from './term-history.tsx';
import { savedTermOf } from './use-saved-term.ts';
import { useTermsChanged } from './use-terms-changed.ts';

type TermPageProps = { readonly deckId: string; readonly termId: string };

/** One word with all its fields and its history. */
export function TermPage({ deckId, termId }: TermPageProps): ReactElement {
  const { t } = useTranslation('learner');
  return (
    <EditedDeck deckId={deckId} titleOf={() => t('editor.term.edit')} backTo="words">
      {(deck) => <Loaded key={termId} deck={deck} termId={termId} />}
    </EditedDeck>
  );
}

// A form begins with what is so now, and keeps to it while it is open.
const once = { gcTime: 0, staleTime: Number.POSITIVE_INFINITY, refetchOnMount: 'always' } as const;

function Loaded({ deck, termId }: { readonly deck: Deck; readonly termId: string }): ReactElement {
  const { t } = useTranslation('learner');
  const { data, error, refetch } = trpc.terms.get.useQuery({ termId }, once);
  const { status } = refusalOf(error);
  if (data) return <Parts deck={deck} term={savedTermOf(data)} />;
  if (status === 404 || status === 400)
    return (
      <EmptyState
        icon={<IconMapQuestion size={36} />}
        title={t('editor.term.missing')}
        action={
          <LinkButton to="/library/$deckId/history" params={{ deckId: deck.id }}>
            {t('editor.open.history')}
          </LinkButton>
        }
      >
        {t('editor.term.missingHint')}
      </EmptyState>
    );
  return error ? <Failed error={error} onRetry={refetch} /> : <Skeletons count={3} height={180} />;
}

function Parts({ deck, term }: { readonly deck: Deck; readonly term: SavedTerm }): ReactElement {
  const { t } = useTranslation('learner');
  const changed = useTermsChanged(deck.id);
  const remove = trpc.terms.removeMany.useMutation({ onSuccess: changed });
  const restore = trpc.terms.restore.useMutation({ onSuccess: () => (changed(), remove.reset()) });
  const chosen = { deckId: deck.id, termIds: [term.id] };
  const error = remove.error ?? restore.error;
  if (remove.isSuccess)
    return (
      <Section title={t('editor.term.removed', { word: term.term.headword })}>
        {error && <Failed error={error} />}
        <Group>
          <Button loading={restore.isPending} onClick={() => restore.mutate(chosen)}>
            {t('editor.term.bringBack')}
          </Button>
        </Group>
      </Section>
    );
  return (
    <>
      <TermForm deck={deck} term={term} />
      <TermHistory deck={deck} termId={term.id} />
      <AskWhy
        renderOpen={(ask) => (
          <Button variant="light" color="poppy" loading={remove.isPending} onClick={ask}>
            {t('editor.term.remove')}
          </Button>
        )}
        yes={t('editor.term.removeSure')}
        isDangerous
        isBusy={remove.isPending}
        onYes={(why) => remove.mutate({ ...chosen, ...reasonOf(why) })}
      >
        <Text>{t('editor.term.removeHint')}</Text>
      </AskWhy>
      {error && <Failed error={error} />}
      <Text role="status">{restore.isSuccess && t('editor.history.restored')}</Text>
    </>
  );
}
