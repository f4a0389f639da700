import { Button, Text } from '@mantine/core';
import type { TopicKind } from '@slova/domain';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../shared/interface/section.tsx';
import type { AskedTopic, TopicUse } from './topic-list.ts';
import classes from './topics.module.css';

type TopicRowsProps = {
  readonly kind: TopicKind;
  readonly topics: readonly TopicUse[];
  /** Categories stand below each other as their names say; otherwise each with its whole name. */
  readonly isTree: boolean;
  readonly onAsk: (asked: AskedTopic) => void;
};

const mostAtFirst = 50;
const deepestShown = 3;

/** Categories, or tags: how many words of how many decks have each. Nothing where there are none. */
export function TopicRows({ kind, topics, isTree, onAsk }: TopicRowsProps): ReactElement | null {
  const { t } = useTranslation('learner');
  const [showsAll, setShowsAll] = useState(false);
  if (topics.length === 0) return null;
  const shown = showsAll ? topics : topics.slice(0, mostAtFirst);
  return (
    <Section title={t(`topics.${kind}`)}>
      <ul className={classes['rows']}>
        {shown.map((topic) => (
          <TopicRow key={topic.name} topic={topic} isTree={isTree && kind === 'category'} onAsk={onAsk} />
        ))}
      </ul>
      {shown.length < topics.length && (
        <div>
          <Button variant="default" onClick={() => setShowsAll(true)}>
            {t('topics.showAll', { count: topics.length })}
          </Button>
        </div>
      )}
    </Section>
  );
}

type TopicRowProps = Pick<TopicRowsProps, 'isTree' | 'onAsk'> & { readonly topic: TopicUse };

function TopicRow({ topic: { kind, name, decks, terms }, isTree, onAsk }: TopicRowProps): ReactElement {
  const { t } = useTranslation('learner');
  const parts = isTree ? name.split('/') : [name];
  return (
    <li data-depth={Math.min(parts.length - 1, deepestShown)}>
      <div className={classes['name']}>
        <Text dir="auto">{parts.at(-1)}</Text>
        <Text size="sm" c="dimmed">
          {t('topics.words', { count: terms })} {t('topics.inDecks', { count: decks })}
        </Text>
      </div>
      <Button
        variant="default"
        aria-label={t('topics.renameWhat', { name })}
        onClick={() => onAsk({ kind, from: name })}
      >
        {t('topics.rename')}
      </Button>
    </li>
  );
}
