import { Button, Stack, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../shared/interface/section.tsx';
import type { AskedTopic, TopicList } from './topic-list.ts';
import classes from './topics.module.css';

type FindingsProps = {
  readonly findings: TopicList['findings'];
  readonly onAsk: (asked: AskedTopic) => void;
};

/** Categories and tags that most likely mean the same, each to become the one that most words have. */
export function FindingsSection({ findings, onAsk }: FindingsProps): ReactElement | null {
  const { t } = useTranslation('learner');
  if (findings.length === 0) return null;
  return (
    <Section title={t('topics.findings.title')}>
      <Stack gap="md">
        {findings.map(({ what, kind, names: [to = '', ...others] }) => (
          <div key={`${what} ${kind} ${to} ${others.join(' ')}`}>
            <Text size="sm" c="dimmed">
              {t(`topics.${kind}`)} · {t(`topics.findings.${what}`)}
            </Text>
            <div className={classes['merges']}>
              {others.map((from) => (
                <Button key={from} variant="default" onClick={() => onAsk({ kind, from, to })}>
                  {t('topics.findings.merge', { from, to })}
                </Button>
              ))}
            </div>
          </div>
        ))}
      </Stack>
    </Section>
  );
}
