import { Button, Group, Stack } from '@mantine/core';
import { EmptyState } from '@slova/ui';
import { IconMailbox } from '@tabler/icons-react';
import type { InfiniteData } from '@tanstack/react-query';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { AnchorLink } from '../../shared/anchor-link.tsx';
import { Answered } from '../../shared/answered.tsx';
import { Page } from '../../shared/page.tsx';
import { RowsSkeleton } from '../../shared/rows-skeleton.tsx';
import type { Answers, CallError } from '../../shared/trpc.ts';
import { trpc } from '../../shared/trpc.ts';
import { useTexts } from '../../shared/use-texts.ts';
import { SuggestionPanel } from './suggestion-panel.tsx';

type Found = Answers['adminContent']['suggestions'];

/** Corrections that learners suggest for the decks of Slova itself, the oldest first, for staff to decide on. */
export function SuggestionPage(): ReactElement {
  const { t } = useTexts();
  const suggestions = useSuggestions();
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = suggestions;
  return (
    <>
      <AnchorLink to="/content" size="sm" display="inline-block" py="xs">
        ← {t('content.title')}
      </AnchorLink>
      <Page title={t('suggestions.title')}>
        <Answered query={suggestions} pending={<RowsSkeleton rows={6} />}>
          {({ pages }) => (
            <Stack gap="md">
              {pages[0]?.suggestions.length === 0 && (
                <EmptyState icon={<IconMailbox size={32} />} title={t('suggestions.none')}>
                  {t('suggestions.noneHint')}
                </EmptyState>
              )}
              {pages.flatMap((page) =>
                page.suggestions.map((each) => <SuggestionPanel key={each.id} suggestion={each} />),
              )}
              {hasNextPage && (
                <Group justify="center">
                  <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                    {t('suggestions.more')}
                  </Button>
                </Group>
              )}
            </Stack>
          )}
        </Answered>
      </Page>
    </>
  );
}

function useSuggestions() {
  const { client } = trpc.useUtils();
  return useInfiniteQuery<Found, CallError, InfiniteData<Found>, readonly string[], string | null>({
    queryKey: ['house suggestions'],
    queryFn: async ({ pageParam }) =>
      client.adminContent.suggestions.query(pageParam === null ? {} : { after: pageParam }),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
  });
}
