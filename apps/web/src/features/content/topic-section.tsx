import { Stack, Text, Title } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../shared/api/outputs.ts';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';
import { LinkButton, TextLink } from '../../shared/interface/links.tsx';
import { Section } from '../../shared/interface/section.tsx';
import { Skeletons } from '../../shared/interface/skeletons.tsx';
import { MasteryBar } from './mastery-bar.tsx';
import classes from './topic-section.module.css';

type Topic = Outputs['progress']['termMastery']['categories'][number];

/** How well a deck is known by topic and tag, each to be studied by itself. */
export function TopicSection({ deckId }: { readonly deckId: string }): ReactElement {
  const { t } = useTranslation('learner');
  const { data, error, refetch } = trpc.progress.termMastery.useQuery({ deckId });
  return (
    <Section title={t('settings.mastery.title')}>
      <Text size="sm" c="dimmed">
        {t('settings.mastery.hint')}
      </Text>
      {error && <Failed error={error} onRetry={refetch} />}
      {!data && !error && <Skeletons count={3} height={48} />}
      <div className={classes['links']}>
        <LinkButton variant="default" to="/study/$deckId" params={{ deckId }} search={{ cards: 'weak' }}>
          {t('settings.mastery.weak')}
        </LinkButton>
        <LinkButton variant="default" to="/study/$deckId" params={{ deckId }} search={{ cards: 'practice' }}>
          {t('settings.mastery.practice')}
        </LinkButton>
      </div>
      {data && (
        <Topics
          deckId={deckId}
          by="category"
          topics={data.categories}
          title={t('settings.mastery.categories')}
        />
      )}
      {data && data.tags.length > 0 && (
        <Topics deckId={deckId} by="tag" topics={data.tags} title={t('settings.mastery.tags')} />
      )}
    </Section>
  );
}

type TopicsProps = {
  readonly deckId: string;
  readonly by: 'category' | 'tag';
  readonly topics: readonly Topic[];
  readonly title: string;
};

function Topics({ deckId, by, topics, title }: TopicsProps): ReactElement {
  const { t } = useTranslation('learner');
  return (
    <Stack>
      <Title order={3}>{title}</Title>
      <ul className={classes['topics']}>
        {topics.map(({ name, mastery }) => (
          <li key={name}>
            <span>{name}</span>
            <MasteryBar counts={mastery} bare />
            <TextLink
              className={classes['study']}
              to="/study/$deckId"
              params={{ deckId }}
              search={{ cards: 'topic', [by]: name }}
              aria-label={`${t('settings.mastery.study')}: ${name}`}
            >
              {t('settings.mastery.study')}
            </TextLink>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
