import { Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../shared/interface/links.tsx';
import { useLocalText } from '../../../shared/interface/local-text.ts';
import { Section } from '../../../shared/interface/section.tsx';
import type { TopicList } from './topic-list.ts';
import classes from './topics.module.css';

/** Decks of which some words have a category and others none; nothing where all agree. */
export function WithoutCategory({
  decks,
}: {
  readonly decks: TopicList['withoutCategory'];
}): ReactElement | null {
  const { t } = useTranslation('learner');
  const local = useLocalText();
  if (decks.length === 0) return null;
  return (
    <Section title={t('topics.without.title')}>
      <Text size="sm" c="dimmed">
        {t('topics.without.hint')}
      </Text>
      <ul className={classes['rows']}>
        {decks.map(({ id, title, terms }) => (
          <li key={id}>
            <TextLink
              to="/library/$deckId/words"
              params={{ deckId: id }}
              className={classes['name'] ?? ''}
              dir="auto"
              py="xs"
            >
              {local(title)}
            </TextLink>
            <Text size="sm" c="dimmed">
              {t('topics.words', { count: terms })}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
