import { Stack, Text } from '@mantine/core';
import type { DeckId } from '@slova/domain';
import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Answered } from '../../shared/answered.tsx';
import { PageLinks } from '../../shared/page-links.tsx';
import { Panel } from '../../shared/panel.tsx';
import { QueryField } from '../../shared/query-field.tsx';
import { RowsSkeleton } from '../../shared/rows-skeleton.tsx';
import { trpc } from '../../shared/trpc.ts';
import { useTexts } from '../../shared/use-texts.ts';
import { readWordSearch } from './deck-search.ts';
import { TermTable } from './term-table.tsx';

const route = getRouteApi('/content/$deckId');

/** The terms of a deck, hidden and removed ones too. */
export function TermsPanel({ deckId }: { readonly deckId: DeckId }): ReactElement {
  const { t } = useTexts();
  const search = route.useSearch();
  const navigate = useNavigate();
  const { q = '', page = 1 } = search;
  const terms = trpc.adminContent.terms.useQuery(
    { deckId, query: q, page },
    { placeholderData: keepPreviousData },
  );
  const show = (query: string): void =>
    void navigate({
      to: '/content/$deckId',
      params: { deckId },
      search: readWordSearch({ q: query }),
      replace: true,
    });
  return (
    <Panel title={t('content.terms')}>
      <Stack gap="md">
        <QueryField label={t('content.searchTerms')} query={search.q} onSearch={show} />
        <Answered query={terms} pending={<RowsSkeleton rows={8} />}>
          {(answer) => (
            <>
              {answer.terms.length === 0 && <Text c="dimmed">{t('content.noTerms')}</Text>}
              {answer.terms.length > 0 && <TermTable terms={answer.terms} />}
              <PageLinks
                to="/content/$deckId"
                params={{ deckId }}
                searchOf={(to) => readWordSearch({ ...search, page: to })}
                page={page}
                shown={answer.terms.length}
                total={answer.total}
                pageSize={answer.pageSize}
              />
            </>
          )}
        </Answered>
      </Stack>
    </Panel>
  );
}
