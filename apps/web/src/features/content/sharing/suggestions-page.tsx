import { Button, Group, Text, TextInput, Title } from '@mantine/core';
import { EmptyState } from '@slova/ui';
import { IconMailbox } from '@tabler/icons-react';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../../shared/api/outputs.ts';
import { trpc } from '../../../shared/api/trpc.ts';
import { BackLink } from '../../../shared/interface/back-link.tsx';
import { Failed } from '../../../shared/interface/failed.tsx';
import { useFormats } from '../../../shared/interface/formats.ts';
import { Page } from '../../../shared/interface/page.tsx';
import { Skeletons } from '../../../shared/interface/skeletons.tsx';
import classes from './rows.module.css';

type Suggestion = Outputs['suggestions']['list']['suggestions'][number];

/** What learners suggest to the authors of a deck, the oldest first, to be taken over or declined. */
export function SuggestionsPage({ deckId }: { readonly deckId: string }): ReactElement {
  const { t } = useTranslation('learner');
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuggestions(deckId);
  const suggestions = data?.pages.flatMap((page) => page.suggestions) ?? [];
  return (
    <Page
      name={t('sharing.suggestions.title')}
      back={
        <BackLink to="/library/$deckId" params={{ deckId }}>
          {t('shell.back.deck')}
        </BackLink>
      }
    >
      {!data && !error && <Skeletons count={3} height={140} />}
      {data && suggestions.length === 0 && (
        <EmptyState icon={<IconMailbox size={36} />} title={t('sharing.suggestions.empty')}>
          {t('sharing.suggestions.emptyHint')}
        </EmptyState>
      )}
      <div>
        {suggestions.map((suggestion) => (
          <SuggestionPart key={suggestion.id} suggestion={suggestion} />
        ))}
      </div>
      {error && <Failed error={error} onRetry={data ? fetchNextPage : refetch} />}
      {hasNextPage && (
        <Group justify="center">
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('sharing.suggestions.more')}
          </Button>
        </Group>
      )}
    </Page>
  );
}

const suggestionsKey = 'suggestions';

function useSuggestions(deckId: string) {
  const { client } = trpc.useUtils();
  return useInfiniteQuery({
    queryKey: [suggestionsKey, deckId],
    queryFn: async ({ pageParam }) =>
      client.suggestions.list.query({ deckId, ...(pageParam !== null && { after: pageParam }) }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

function SuggestionPart({ suggestion }: { readonly suggestion: Suggestion }): ReactElement {
  const { t } = useTranslation('learner');
  const { date } = useFormats();
  const { headword, field, reason, count, by, madeAt, now } = suggestion;
  return (
    <article className={classes['part']}>
      <Title order={2} fz="lg">
        {headword}: {t(`sharing.field.${field}`)}
      </Title>
      <Change suggestion={suggestion} />
      {now !== null && <Text size="sm">{t('sharing.suggestions.now', { text: now })}</Text>}
      {reason !== null && <Text>{reason}</Text>}
      <Text size="sm" c="dimmed">
        {t('sharing.suggestions.by', { name: by, date: date(madeAt) })}
        {count > 1 && ` · ${t('sharing.suggestions.same', { count })}`}
      </Text>
      <Decision suggestion={suggestion} />
    </article>
  );
}

function Change({ suggestion: { field, before, after } }: { readonly suggestion: Suggestion }): ReactElement {
  const { t } = useTranslation('learner');
  const isOneMore = field === 'also-meaning' || field === 'also-headword';
  return (
    <dl className={classes['texts']}>
      {before !== '' && (
        <>
          <dt>{t('sharing.suggestions.was')}</dt>
          <dd>
            <del className={classes['before']}>{before}</del>
          </dd>
        </>
      )}
      <dt>{t(isOneMore ? 'sharing.suggestions.adds' : 'sharing.suggestions.becomes')}</dt>
      <dd>
        <ins>{after || '—'}</ins>
      </dd>
    </dl>
  );
}

function Decision({ suggestion: { id, headword } }: { readonly suggestion: Suggestion }): ReactElement {
  const { t } = useTranslation('learner');
  const [reason, setReason] = useState<string | null>(null);
  const cache = trpc.useUtils();
  const queries = useQueryClient();
  const onSuccess = async () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: [suggestionsKey] }),
      cache.catalogue.invalidate(),
      cache.decks.invalidate(),
    ]);
  const merge = trpc.suggestions.merge.useMutation({ onSuccess });
  const decline = trpc.suggestions.decline.useMutation({ onSuccess });
  const error = merge.error ?? decline.error;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (reason) decline.mutate({ suggestionId: id, reason });
      }}
    >
      <Group align="end">
        <Button
          loading={merge.isPending}
          aria-label={t('sharing.suggestions.mergeWhat', { word: headword })}
          onClick={() => merge.mutate({ suggestionId: id })}
        >
          {t('sharing.suggestions.merge')}
        </Button>
        {reason === null ? (
          <Button
            variant="default"
            aria-label={t('sharing.suggestions.declineWhat', { word: headword })}
            onClick={() => setReason('')}
          >
            {t('sharing.suggestions.decline')}
          </Button>
        ) : (
          <>
            <TextInput
              label={t('sharing.suggestions.reason')}
              value={reason}
              maxLength={1_000}
              data-autofocus
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
            />
            <Button
              type="submit"
              variant="default"
              disabled={reason.trim() === ''}
              loading={decline.isPending}
            >
              {t('sharing.suggestions.decline')}
            </Button>
          </>
        )}
      </Group>
      {error && <Failed error={error} />}
    </form>
  );
}
