import { Paper, Stack, Table, Text } from '@mantine/core';
import { EmptyState } from '@slova/ui';
import { IconCategory } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { AnchorLink } from '../../shared/anchor-link.tsx';
import { Answered } from '../../shared/answered.tsx';
import { Page } from '../../shared/page.tsx';
import { PageLinks } from '../../shared/page-links.tsx';
import { QueryField } from '../../shared/query-field.tsx';
import { RowsSkeleton } from '../../shared/rows-skeleton.tsx';
import classes from '../../shared/table.module.css';
import { trpc } from '../../shared/trpc.ts';
import { useFormat } from '../../shared/use-format.ts';
import { useTexts } from '../../shared/use-texts.ts';
import { readWordSearch } from './deck-search.ts';

const route = getRouteApi('/content/categories');

/** The categories of all decks: how many decks and terms each has. */
export function CategoryPage(): ReactElement {
  const { t } = useTexts();
  const format = useFormat();
  const search = route.useSearch();
  const navigate = useNavigate();
  const { q = '', page = 1 } = search;
  const categories = trpc.adminContent.categories.useQuery(
    { query: q, page },
    { placeholderData: keepPreviousData },
  );
  const show = (query: string): void =>
    void navigate({ to: '/content/categories', search: readWordSearch({ q: query }), replace: true });
  return (
    <>
      <AnchorLink to="/content" size="sm" display="inline-block" py="xs">
        ← {t('content.title')}
      </AnchorLink>
      <Page title={t('content.categories')}>
        <QueryField label={t('content.searchCategories')} query={search.q} onSearch={show} />
        <Answered query={categories} pending={<RowsSkeleton rows={8} />}>
          {(answer) => (
            <Stack gap="md">
              {answer.categories.length === 0 && (
                <EmptyState icon={<IconCategory size={32} />} title={t('content.noCategoriesFound')}>
                  {t('content.noneHint')}
                </EmptyState>
              )}
              {answer.categories.length > 0 && (
                <Paper className={classes.sheet}>
                  <Table fz="sm" tabularNums aria-label={t('content.categories')}>
                    <Table.Thead>
                      <Table.Tr>
                        <Table.Th scope="col">{t('content.category')}</Table.Th>
                        <Table.Th scope="col" ta="right">
                          {t('content.decks')}
                        </Table.Th>
                        <Table.Th scope="col" ta="right">
                          {t('content.terms')}
                        </Table.Th>
                      </Table.Tr>
                    </Table.Thead>
                    <Table.Tbody>
                      {answer.categories.map(({ category, decks, terms }) => (
                        <Table.Tr key={category}>
                          <Table.Th scope="row" fw={400} className={classes.who}>
                            <Text size="sm">{category}</Text>
                          </Table.Th>
                          <Table.Td ta="right">{format.number(decks)}</Table.Td>
                          <Table.Td ta="right">{format.number(terms)}</Table.Td>
                        </Table.Tr>
                      ))}
                    </Table.Tbody>
                  </Table>
                </Paper>
              )}
              <PageLinks
                to="/content/categories"
                searchOf={(to) => readWordSearch({ ...search, page: to })}
                page={page}
                shown={answer.categories.length}
                total={answer.total}
                pageSize={answer.pageSize}
              />
            </Stack>
          )}
        </Answered>
      </Page>
    </>
  );
}
