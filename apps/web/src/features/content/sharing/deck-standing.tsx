import { Button, Group, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../../shared/api/outputs.ts';
import { trpc } from '../../../shared/api/trpc.ts';
import { Failed } from '../../../shared/interface/failed.tsx';
import { LinkButton } from '../../../shared/interface/links.tsx';
import { Section } from '../../../shared/interface/section.tsx';
import classes from './rows.module.css';
import { Stars } from './stars.tsx';

type Standing = Outputs['catalogue']['standing'];
const answersBeforeRating = 10;

/** What learners think of a deck, and what its authors and others can do with it. */
export function DeckStanding({ deckId }: { readonly deckId: string }): ReactElement | null {
  const { t } = useTranslation('learner');
  const { data } = trpc.catalogue.standing.useQuery({ deckId });
  if (!data) return null;
  const isAuthor = data.access !== 'read';
  return (
    <Section title={t('sharing.standing.title')}>
      <Stars {...data} />
      {!isAuthor && <Rating deckId={deckId} standing={data} />}
      <Group>
        {isAuthor && (
          <LinkButton to="/library/$deckId/sharing" params={{ deckId }} variant="default">
            {t('sharing.standing.share')}
          </LinkButton>
        )}
        {data.openSuggestions !== null && (
          <LinkButton to="/library/$deckId/suggestions" params={{ deckId }} variant="default">
            {t('sharing.standing.suggestions', { count: data.openSuggestions })}
          </LinkButton>
        )}
        {!isAuthor && <Fork deckId={deckId} />}
      </Group>
    </Section>
  );
}

function Rating({
  deckId,
  standing,
}: {
  readonly deckId: string;
  readonly standing: Standing;
}): ReactElement | null {
  const { t } = useTranslation('learner');
  const cache = trpc.useUtils();
  const rate = trpc.catalogue.rate.useMutation({
    onSuccess: (_done, { stars }) =>
      cache.catalogue.standing.setData({ deckId }, (before) => before && { ...before, myStars: stars }),
  });
  const missing = answersBeforeRating - standing.answersGiven;
  if (missing > 0)
    return (
      <Text size="sm" c="dimmed">
        {t('sharing.standing.later', { count: missing })}
      </Text>
    );
  return (
    <fieldset className={classes['stars']}>
      <legend>{t('sharing.standing.rate')}</legend>
      {[1, 2, 3, 4, 5].map((stars) => (
        <Button
          key={stars}
          variant={standing.myStars === stars ? 'filled' : 'default'}
          aria-label={t('sharing.standing.choose', { count: stars })}
          aria-pressed={standing.myStars === stars}
          onClick={() => rate.mutate({ deckId, stars })}
        >
          {stars} ★
        </Button>
      ))}
      <Text size="sm" role="status">
        {rate.isSuccess && t('sharing.standing.thanks')}
      </Text>
      {rate.error && <Failed error={rate.error} />}
    </fieldset>
  );
}

function Fork({ deckId }: { readonly deckId: string }): ReactElement {
  const { t } = useTranslation('learner');
  const navigate = useNavigate();
  const cache = trpc.useUtils();
  const fork = trpc.catalogue.fork.useMutation({
    onSuccess: async (made) => {
      await cache.decks.invalidate();
      await navigate({ to: '/library/$deckId', params: { deckId: made.deckId } });
    },
  });
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <Button variant="default" loading={fork.isPending} onClick={() => fork.mutate({ deckId })}>
          {t('sharing.standing.fork')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {t('sharing.standing.forkHint')}
      </Text>
      {fork.error && <Failed error={fork.error} />}
    </Stack>
  );
}
