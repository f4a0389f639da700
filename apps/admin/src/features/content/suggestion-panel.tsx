import { Button, DataList, Group, Stack, Text } from '@mantine/core';
import { useToasts } from '@slova/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { AnchorLink } from '../../shared/anchor-link.tsx';
import { CallFailure } from '../../shared/call-failure.tsx';
import { Panel } from '../../shared/panel.tsx';
import { ReasonForm } from '../../shared/reason-form.tsx';
import type { Answers } from '../../shared/trpc.ts';
import { trpc } from '../../shared/trpc.ts';
import { useFormat } from '../../shared/use-format.ts';
import { useLocalText } from '../../shared/use-local-text.ts';
import { useReason } from '../../shared/use-reason.ts';
import { useTexts } from '../../shared/use-texts.ts';
import classes from './deck-page.module.css';

type Suggestion = Answers['adminContent']['suggestions']['suggestions'][number];

/** What a learner suggests for one term, and what becomes of it. */
export function SuggestionPanel({ suggestion }: { readonly suggestion: Suggestion }): ReactElement {
  const { t } = useTexts();
  const format = useFormat();
  const local = useLocalText();
  const { deckId, deckTitle, termLanguage, headword, field, reason, count, by, madeAt, now } = suggestion;
  return (
    <Panel title={`${headword}: ${t(`suggestions.fields.${field}`)}`}>
      <Stack gap="sm" className={classes.value}>
        <Change suggestion={suggestion} />
        {now !== null && <Text size="sm">{t('suggestions.now', { text: now })}</Text>}
        {reason !== null && <Text size="sm">{reason}</Text>}
        <Text size="sm" c="dimmed">
          {by} · <time dateTime={madeAt}>{format.instant(madeAt)}</time>
          {count > 1 && ` · ${t('suggestions.same', { count })}`}
        </Text>
        <AnchorLink
          to="/content/$deckId"
          params={{ deckId }}
          search={{ q: headword }}
          size="sm"
          py="xs"
          lang={termLanguage}
        >
          {local(deckTitle)}
        </AnchorLink>
        <Decision suggestion={suggestion} />
      </Stack>
    </Panel>
  );
}

function Change({ suggestion: { field, before, after } }: { readonly suggestion: Suggestion }): ReactElement {
  const { t } = useTexts();
  const isOneMore = field === 'also-meaning' || field === 'also-headword';
  return (
    <DataList gap="xs">
      {before !== '' && (
        <DataList.Item>
          <DataList.ItemLabel className={classes.label}>{t('suggestions.was')}</DataList.ItemLabel>
          <DataList.ItemValue className={classes.value}>
            <del className={classes.gone}>{before}</del>
          </DataList.ItemValue>
        </DataList.Item>
      )}
      <DataList.Item>
        <DataList.ItemLabel className={classes.label}>
          {t(isOneMore ? 'suggestions.adds' : 'suggestions.becomes')}
        </DataList.ItemLabel>
        <DataList.ItemValue className={classes.value}>
          <ins>{after || '—'}</ins>
        </DataList.ItemValue>
      </DataList.Item>
    </DataList>
  );
}

function Decision({ suggestion: { id, headword } }: { readonly suggestion: Suggestion }): ReactElement {
  const { t } = useTexts();
  const [isDeclining, setIsDeclining] = useState(false);
  const reason = useReason();
  const toasts = useToasts();
  const queries = useQueryClient();
  const said = (what: 'merged' | 'declined') => async (): Promise<void> => {
    toasts.show({ id, content: t(`suggestions.${what}`) });
    // Its deck has another history now, too.
    await queries.invalidateQueries();
  };
  const merge = trpc.adminContent.mergeSuggestion.useMutation({ onSuccess: said('merged') });
  const decline = trpc.adminContent.declineSuggestion.useMutation({ onSuccess: said('declined') });
  if (isDeclining)
    return (
      <ReasonForm
        reason={reason}
        submit={t('suggestions.decline')}
        colour="cornflower"
        isPending={decline.isPending}
        error={decline.error}
        onSubmit={(text) => decline.mutate({ suggestionId: id, reason: text })}
        onCancel={() => setIsDeclining(false)}
      />
    );
  return (
    <>
      <Group gap="sm">
        <Button
          aria-label={t('suggestions.mergeWhat', { word: headword })}
          loading={merge.isPending}
          onClick={() => merge.mutate({ suggestionId: id })}
        >
          {t('suggestions.merge')}
        </Button>
        <Button
          variant="default"
          aria-label={t('suggestions.declineWhat', { word: headword })}
          onClick={() => setIsDeclining(true)}
        >
          {t('suggestions.decline')}…
        </Button>
      </Group>
      {merge.error !== null && <CallFailure error={merge.error} />}
    </>
  );
}
