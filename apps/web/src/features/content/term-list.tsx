import { Button, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';
import { useFormats } from '../../shared/interface/formats.ts';
import { Skeletons } from '../../shared/interface/skeletons.tsx';
import type { Deck } from './deck-facts.ts';
import classes from './term-list.module.css';
import type { Standing } from './term-row.tsx';
import { TermRow } from './term-row.tsx';

/** The words of a deck, a page at a time in deck order. */
export function TermList({ deck }: { readonly deck: Deck }): ReactElement {
  const { t } = useTranslation('learner');
  const { number } = useFormats();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useTerms(deck.id);
  const terms = data?.pages.flatMap((page) => page.terms) ?? [];
  const standings = useStandings(deck, data?.pages ?? []);
  if (!data) return error ? <Failed error={error} onRetry={refetch} /> : <Skeletons count={6} height={56} />;
  return (
    <Stack>
      <ul className={classes.terms}>
        {terms.map((term) => (
          <TermRow key={term.id} term={term} deck={deck} standing={standings.get(term.id)} />
        ))}
      </ul>
      {error && <Failed error={error} onRetry={fetchNextPage} />}
      <Group justify="space-between">
        <Text size="sm" c="dimmed" role="status">
          {t('content.deck.shown', { shown: number(terms.length), total: number(deck.terms) })}
        </Text>
        {hasNextPage && (
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('content.deck.showMore')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

/** How the learner stands with each term that is shown, page by page; empty for a deck they have not chosen. */
function useStandings(
  { id: deckId, enrolment }: Deck,
  pages: readonly { readonly terms: readonly { readonly id: string }[] }[],
): ReadonlyMap<string, Standing> {
  const asked = enrolment ? pages.filter(({ terms }) => terms.length > 0) : [];
  const answers = trpc.useQueries((ask) =>
    asked.map(({ terms }) => ask.progress.termStandings({ deckId, termIds: terms.map(({ id }) => id) })),
  );
  return new Map(answers.flatMap(({ data }) => data?.terms ?? []).map((each) => [each.termId, each]));
}

function useTerms(deckId: string) {
  const { client } = trpc.useUtils();
  return useInfiniteQuery({
    queryKey: ['deck-terms', deckId],
    queryFn: async ({ pageParam }) =>
      client.decks.terms.query({ deckId, ...(pageParam !== null && { after: pageParam }) }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    staleTime: 10 * 60_000,
  });
}
