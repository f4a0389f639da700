import { Button, Group, SimpleGrid, Text } from '@mantine/core';
import { EmptyState } from '@slova/ui';
import { IconBooks } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../../shared/api/trpc.ts';
import { BackLink } from '../../../shared/interface/back-link.tsx';
import { Failed } from '../../../shared/interface/failed.tsx';
import { Page } from '../../../shared/interface/page.tsx';
import { Skeletons } from '../../../shared/interface/skeletons.tsx';
import { CatalogueCard } from './catalogue-card.tsx';
import { CatalogueFilters } from './catalogue-filters.tsx';
import type { CatalogueSearch } from './catalogue-search.ts';

type CataloguePageProps = {
  readonly search: CatalogueSearch;
  readonly onSearch: (search: CatalogueSearch) => void;
};

/** Decks that learners published, as the address has them filtered and ordered. */
export function CataloguePage({ search, onSearch }: CataloguePageProps): ReactElement {
  const { t } = useTranslation('learner');
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useCatalogue(search);
  const decks = data?.pages.flatMap((page) => page.decks) ?? [];
  return (
    <Page
      name={t('sharing.catalogue.title')}
      back={<BackLink to="/library">{t('shell.back.library')}</BackLink>}
    >
      <Text c="dimmed">{t('sharing.catalogue.hint')}</Text>
      <CatalogueFilters search={search} onSearch={onSearch} />
      {!data && !error && <Skeletons count={3} height={160} />}
      {data && decks.length === 0 && (
        <EmptyState
          icon={<IconBooks size={36} />}
          title={t('sharing.catalogue.empty')}
          action={<Button onClick={() => onSearch({})}>{t('sharing.catalogue.clear')}</Button>}
        >
          {t('sharing.catalogue.emptyHint')}
        </EmptyState>
      )}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {decks.map((deck) => (
          <CatalogueCard key={deck.id} deck={deck} />
        ))}
      </SimpleGrid>
      {error && <Failed error={error} onRetry={data ? fetchNextPage : refetch} />}
      {hasNextPage && (
        <Group justify="center">
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('sharing.catalogue.more')}
          </Button>
        </Group>
      )}
    </Page>
  );
}

function useCatalogue(search: CatalogueSearch) {
  const { client } = trpc.useUtils();
  return useInfiniteQuery({
    queryKey: ['catalogue', search],
    queryFn: async ({ pageParam }) =>
      client.catalogue.list.query({ ...search, ...(pageParam !== null && { after: pageParam }) }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}
