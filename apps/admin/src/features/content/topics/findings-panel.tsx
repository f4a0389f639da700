import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { Panel } from '../../../shared/panel.tsx';
import { useTexts } from '../../../shared/use-texts.ts';
import type { AskedTopic, TopicList } from './asked-topic.ts';
import classes from './topics.module.css';

type FindingsPanelProps = {
  readonly findings: TopicList['findings'];
  readonly onAsk: (asked: AskedTopic) => void;
};

/** Categories and tags that most likely mean the same, each to become the one that most words have. */
export function FindingsPanel({ findings, onAsk }: FindingsPanelProps): ReactElement | null {
  const { t } = useTexts();
  if (findings.length === 0) return null;
  return (
    <Panel title={t('topics.findings')}>
      <Stack gap="sm">
        {findings.map(({ what, kind, names: [to = '', ...others] }) => (
          <div key={`${what} ${kind} ${to} ${others.join(' ')}`}>
            <Text size="sm" c="dimmed">
              {t(`topics.kinds.${kind}`)} · {t(`topics.what.${what}`)}
            </Text>
            <Group gap="xs" className={classes.merges}>
              {others.map((from) => (
                <Button key={from} variant="default" onClick={() => onAsk({ kind, from, to })}>
                  {t('topics.merge', { from, to })}
                </Button>
              ))}
            </Group>
          </div>
        ))}
      </Stack>
    </Panel>
  );
}
