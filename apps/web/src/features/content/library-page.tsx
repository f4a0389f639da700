import { Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { languageFit } from '@slova/domain';
import { EmptyState } from '@slova/ui';
import { IconBooks, IconPlus } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';
import { useLanguage } from '../../shared/interface/language.ts';
import { LinkButton } from '../../shared/interface/links.tsx';
import { Page } from '../../shared/interface/page.tsx';
import { Skeletons } from '../../shared/interface/skeletons.tsx';
import { LibrarySearch } from './library-search.tsx';
import { DeckCard } from './deck-card.tsx';
import type { Deck } from './deck-facts.ts';
import { LeftDecks } from './left-decks.tsx';
import { Invitations } from './sharing/invitations.tsx';
import { mayEdit } from './deck-rights.ts';
import { RemovedDecks } from './removed-decks.tsx';

/** All decks: the learner's own first. A newcomer is asked to pick one. */
export function LibraryPage(): ReactElement {
  const { t } = useTranslation('learner');
  const { locale } = useLanguage();
  const { data, error, refetch } = trpc.decks.list.useQuery();
  const isMine = (deck: Deck): boolean => deck.enrolment !== null || mayEdit(deck);
  const mine = data?.decks.filter(isMine) ?? [];
  const others = data?.decks.filter((deck) => !isMine(deck)) ?? [];
  // What is answered in a language that they read comes first.
  const offered = others.toSorted((a, b) => languageFit(b, locale) - languageFit(a, locale));
  const newcomer = data !== undefined && mine.length === 0;
  return (
    <Page name={t('content.library.title')} heading={newcomer ? t('content.library.welcome') : undefined}>
      {newcomer && others.length > 0 && <Text c="dimmed">{t('content.library.welcomeHint')}</Text>}
      <LibrarySearch />
      <Group>
        <LinkButton
          to="/library/new"
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden="true" />}
        >
          {t('editor.newDeck')}
        </LinkButton>
        <LinkButton to="/catalogue" variant="default">
          {t('sharing.catalogue.link')}
        </LinkButton>
        <LinkButton to="/import" variant="default">
          {t('transfer.import.link')}
        </LinkButton>
        <LinkButton to="/library/topics" variant="default">
          {t('topics.title')}
        </LinkButton>
      </Group>
      {error && <Failed error={error} onRetry={refetch} />}
      {!data && !error && <Skeletons count={3} height={180} />}
      {data?.decks.length === 0 && (
        <EmptyState icon={<IconBooks size={36} />} title={t('content.library.empty')}>
          {t('content.library.emptyHint')}
        </EmptyState>
      )}
      <Invitations />
      {mine.length > 0 && <DeckGrid title={t('content.library.mine')} decks={mine} />}
      {others.length > 0 && (
        <DeckGrid title={t(newcomer ? 'content.library.all' : 'content.library.more')} decks={offered} />
      )}
      <LeftDecks />
      <RemovedDecks />
    </Page>
  );
}

function DeckGrid({
  title,
  decks,
}: {
  readonly title: string;
  readonly decks: readonly Deck[];
}): ReactElement {
  const id = useId();
  return (
    <Stack component="section" aria-labelledby={id}>
      <Title order={2} id={id}>
        {title}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {decks.map((deck) => (
          <DeckCard key={deck.id} deck={deck} />
        ))}
      </SimpleGrid>
    </Stack>
  );
}
