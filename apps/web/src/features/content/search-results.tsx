import { Button, Group, Text } from '@mantine/core';
import { EmptyState } from '@slova/ui';
import { IconMoodEmpty } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../shared/api/outputs.ts';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';
import { LinkButton, TextLink } from '../../shared/interface/links.tsx';
import { useLanguage } from '../../shared/interface/language.ts';
import { Section } from '../../shared/interface/section.tsx';
import { Skeletons } from '../../shared/interface/skeletons.tsx';
import { FoundTerm } from './found-term.tsx';
import { MarkedText } from './marked-text.tsx';
import type { SearchAddress } from './search-address.ts';
import { searchInput } from './search-address.ts';
import classes from './search.module.css';

/** What answers to an address that says what is looked for. */
export function SearchResults({ address }: { readonly address: SearchAddress }): ReactElement {
  const { t } = useTranslation('learner');
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useFound(address);
  if (!data) return error ? <Failed error={error} onRetry={refetch} /> : <Skeletons count={4} height={72} />;
  const terms = data.pages.flatMap((page) => page.terms);
  const decks = data.pages.flatMap((page) => page.decks);
  if (terms.length + decks.length === 0) return <NothingFound address={address} />;
  const isGuess = terms.length > 0 && terms.every(({ match }) => match === 'typo');
  return (
    <>
      {decks.length > 0 && <FoundDecks decks={decks} />}
      {terms.length > 0 && (
        <Section title={t(isGuess ? 'search.typo' : 'search.words')}>
          <ul className={classes['found']}>
            {terms.map((term) => (
              <FoundTerm key={term.id} term={term} />
            ))}
          </ul>
          {error && <Failed error={error} onRetry={fetchNextPage} />}
          <Group justify="space-between">
            <Text size="sm" c="dimmed" role="status">
              {t('search.shown', { count: terms.length })}
            </Text>
            {hasNextPage && (
              <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {t('search.showMore')}
              </Button>
            )}
          </Group>
        </Section>
      )}
    </>
  );
}

function FoundDecks({ decks }: { readonly decks: Outputs['search']['find']['decks'] }): ReactElement {
  const { t } = useTranslation('learner');
  const { locale } = useLanguage();
  return (
    <Section title={t('search.decks')}>
      <ul className={`${classes['found']} ${classes['decks']}`}>
        {decks.map((deck) => (
          <li key={deck.id}>
            <TextLink to="/library/$deckId" params={{ deckId: deck.id }} className={classes['deck']}>
              <MarkedText {...deck.title[locale]} />
            </TextLink>
            <Text size="sm" c="dimmed">
              {t('content.deck.terms', { count: deck.terms })}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Says what to do next: without the filters, if there are any. */
function NothingFound({
  address: { q = '', order: _order, ...filters },
}: {
  readonly address: SearchAddress;
}): ReactElement {
  const { t } = useTranslation('learner');
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <EmptyState
      icon={<IconMoodEmpty size={36} />}
      title={t('search.nothing', { query: q })}
      action={
        isFiltered ? (
          <LinkButton to="/search" search={{ q }}>
            {t('search.withoutFilters')}
          </LinkButton>
        ) : (
          <LinkButton to="/library" variant="default">
            {t('search.toLibrary')}
          </LinkButton>
        )
      }
    >
      {t(isFiltered ? 'search.nothingFiltered' : 'search.nothingHint')}
    </EmptyState>
  );
}

function useFound(address: SearchAddress) {
  const { client } = trpc.useUtils();
  const input = searchInput(address);
  return useInfiniteQuery({
    queryKey: ['search', input],
    queryFn: async ({ pageParam }) =>
      client.search.find.query({ ...input, ...(pageParam !== null && { after: pageParam }) }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}
