import { Group, NativeSelect, Stack, Text } from '@mantine/core';
import { deckVisibilities } from '@slova/domain';
import { EmptyState } from '@slova/ui';
import { IconCards } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Answered } from '../../shared/answered.tsx';
import { ButtonLink } from '../../shared/button-link.tsx';
import { Page } from '../../shared/page.tsx';
import { PageLinks } from '../../shared/page-links.tsx';
import { QueryField } from '../../shared/query-field.tsx';
import { RowsSkeleton } from '../../shared/rows-skeleton.tsx';
import { trpc } from '../../shared/trpc.ts';
import { useTexts } from '../../shared/use-texts.ts';
import { deckOwners, deckStates, readDeckSearch } from './deck-search.ts';
import { DeckTable } from './deck-table.tsx';

const route = getRouteApi('/content');

/** All decks, whoever wrote them. What is searched for stands in the address. */
export function DeckListPage(): ReactElement {
  const { t } = useTexts();
  const search = route.useSearch();
  const { q = '', page = 1, ...filters } = search;
  const decks = trpc.adminContent.decks.useQuery(
    { query: q, page, ...filters },
    { placeholderData: keepPreviousData },
  );
  return (
    <Page
      title={t('content.title')}
      actions={
        <Group gap="xs">
          <ButtonLink variant="default" to="/content/suggestions">
            {t('suggestions.title')}
          </ButtonLink>
          <ButtonLink variant="default" to="/content/categories">
            {t('content.categories')}
          </ButtonLink>
          <ButtonLink variant="default" to="/content/topics">
            {t('topics.title')}
          </ButtonLink>
        </Group>
      }
    >
      <DeckFilters />
      <Answered query={decks} pending={<RowsSkeleton rows={12} />}>
        {(answer) =>
          answer.decks.length === 0 ? (
            <EmptyState icon={<IconCards size={32} />} title={t('content.none')}>
              {t('content.noneHint')}
            </EmptyState>
          ) : (
            <Stack gap="md" aria-busy={decks.isPlaceholderData} opacity={decks.isPlaceholderData ? 0.6 : 1}>
              <Text c="dimmed" size="sm" role="status">
                {t('content.found', { count: answer.total })}
              </Text>
              <DeckTable decks={answer.decks} />
              <PageLinks
                to="/content"
                searchOf={(to) => readDeckSearch({ ...search, page: to })}
                page={page}
                shown={answer.decks.length}
                total={answer.total}
                pageSize={answer.pageSize}
              />
            </Stack>
          )
        }
      </Answered>
    </Page>
  );
}

function DeckFilters(): ReactElement {
  const { t } = useTexts();
  const search = route.useSearch();
  const navigate = useNavigate();
  const show = (change: Record<string, unknown>): void =>
    void navigate({
      to: '/content',
      search: readDeckSearch({ ...search, ...change, page: 1 }),
      replace: true,
    });
  const choices = [
    ['owner', deckOwners.map((value) => ({ value, label: t(`content.owners.${value}`) }))],
    ['visibility', deckVisibilities.map((value) => ({ value, label: t(`content.visibilities.${value}`) }))],
    ['state', deckStates.map((value) => ({ value, label: t(`content.states.${value}`) }))],
  ] as const;
  return (
    <Group gap="sm" role="search">
      <QueryField label={t('content.search')} query={search.q} onSearch={(q) => show({ q })} />
      {choices.map(([name, values]) => (
        <NativeSelect
          key={name}
          aria-label={t(`content.${name}`)}
          value={search[name] ?? ''}
          onChange={(event) => show({ [name]: event.currentTarget.value })}
          data={[{ value: '', label: t(`content.any.${name}`) }, ...values]}
        />
      ))}
    </Group>
  );
}
