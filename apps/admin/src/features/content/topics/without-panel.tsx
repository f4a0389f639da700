import { Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { AnchorLink } from '../../../shared/anchor-link.tsx';
import { Panel } from '../../../shared/panel.tsx';
import { useLocalText } from '../../../shared/use-local-text.ts';
import { useTexts } from '../../../shared/use-texts.ts';
import type { TopicList } from './asked-topic.ts';
import classes from './topics.module.css';

/** Decks of which some words have a category and others none. */
export function WithoutPanel({
  decks,
}: {
  readonly decks: TopicList['withoutCategory'];
}): ReactElement | null {
  const { t } = useTexts();
  const local = useLocalText();
  if (decks.length === 0) return null;
  return (
    <Panel title={t('topics.without')}>
      <ul className={classes.rows}>
        {decks.map(({ id, title, terms }) => (
          <li key={id}>
            <AnchorLink to="/content/$deckId" params={{ deckId: id }} size="sm" py="xs">
              {local(title)}
            </AnchorLink>
            <Text size="sm" c="dimmed">
              {t('topics.words', { count: terms })}
            </Text>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
