import { Button, Stack, Text, Title } from '@mantine/core';
import type { ReactElement } from 'react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../shared/api/outputs.ts';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';
import { LinkButton, TextLink } from '../../shared/interface/links.tsx';
import { useLocalText } from '../../shared/interface/local-text.ts';
import { Section } from '../../shared/interface/section.tsx';
import { Skeletons } from '../../shared/interface/skeletons.tsx';
import { MasteryBar } from './mastery-bar.tsx';
import { topicOrder, topicsShown } from './topic-order.ts';
import type { TopicBranch } from './topic-tree.ts';
import { topicTree } from './topic-tree.ts';
import classes from './topic-section.module.css';

type Title = Outputs['progress']['termMastery']['categories'][number]['title'];
type Topic = TopicBranch<NonNullable<Title>>;

/** How well a deck is known by topic and tag, each to be studied by itself. */
export function TopicSection({ deckId }: { readonly deckId: string }): ReactElement {
  const { t } = useTranslation('learner');
  const { data, error, refetch } = trpc.progress.termMastery.useQuery({ deckId });
  const categories = topicTree(data?.categories ?? []);
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
      {categories.length > 0 && (
        <Topics deckId={deckId} by="category" topics={categories} title={t('settings.mastery.categories')} />
      )}
      {data && data.tags.length > 0 && (
        <Topics
          deckId={deckId}
          by="tag"
          topics={data.tags.map((tag) => ({ ...tag, below: [] }))}
          title={t('settings.mastery.tags')}
        />
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

/** The most useful few, and all of them when asked for; what is added comes behind the button's own list, in place. */
function Topics({ deckId, by, topics, title }: TopicsProps): ReactElement {
  const { t } = useTranslation('learner');
  const local = useLocalText();
  const [showsAll, setShowsAll] = useState(false);
  const listId = useId();
  const shown = showsAll ? topicOrder(topics) : topicOrder(topics).slice(0, topicsShown);
  return (
    <Stack>
      <Title order={3}>{title}</Title>
      <ul id={listId} className={classes['topics']}>
        {shown.map((topic) => (
          <TopicRow key={topic.name} deckId={deckId} by={by} topic={topic} title={nameOf(topic, local)} />
        ))}
      </ul>
      {topics.length > topicsShown && (
        <Button
          variant="default"
          className={classes['all']}
          aria-expanded={showsAll}
          aria-controls={listId}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? t('settings.mastery.fewer') : t('settings.mastery.all', { count: topics.length })}
        </Button>
      )}
    </Stack>
  );
}

// Of a topic below another the last part is enough: the other stands above it.
const nameOf = ({ name, title }: Topic, local: ReturnType<typeof useLocalText>): string =>
  title ? local(title) : (name.split('/').at(-1) ?? name);

type TopicRowProps = Pick<TopicsProps, 'deckId' | 'by'> & { readonly topic: Topic; readonly title: string };

function TopicRow({ deckId, by, topic, title }: TopicRowProps): ReactElement {
  const { t } = useTranslation('learner');
  const { name, mastery, below } = topic;
  return (
    <li>
      <span>{title}</span>
      <MasteryBar counts={mastery} bare />
      <TextLink
        className={classes['study']}
        to="/study/$deckId"
        params={{ deckId }}
        search={{ cards: 'topic', [by]: name }}
        aria-label={`${t('settings.mastery.study')}: ${title}`}
      >
        {t('settings.mastery.study')}
      </TextLink>
      {below.length > 0 && <Below deckId={deckId} by={by} topics={below} title={title} />}
    </li>
  );
}

/** The topics below one, folded until they are asked for. */
function Below({ deckId, by, topics, title }: TopicsProps): ReactElement {
  const { t } = useTranslation('learner');
  const local = useLocalText();
  return (
    <details className={classes['below']}>
      <summary aria-label={`${t('settings.mastery.below', { count: topics.length })}: ${title}`}>
        {t('settings.mastery.below', { count: topics.length })}
      </summary>
      <ul className={classes['topics']}>
        {topicOrder(topics).map((topic) => (
          <TopicRow key={topic.name} deckId={deckId} by={by} topic={topic} title={nameOf(topic, local)} />
        ))}
      </ul>
    </details>
  );
}
