import { Stack, Text } from '@mantine/core';
import { EmptyState } from '@slova/ui';
import { IconTags } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { AnchorLink } from '../../../shared/anchor-link.tsx';
import { Answered } from '../../../shared/answered.tsx';
import { Page } from '../../../shared/page.tsx';
import { RowsSkeleton } from '../../../shared/rows-skeleton.tsx';
import { trpc } from '../../../shared/trpc.ts';
import { useTexts } from '../../../shared/use-texts.ts';
import type { AskedTopic } from './asked-topic.ts';
import { FindingsPanel } from './findings-panel.tsx';
import { RenameSheet } from './rename-sheet.tsx';
import { RenamingsPanel } from './renamings-panel.tsx';
import { TopicTable } from './topic-table.tsx';
import { WithoutPanel } from './without-panel.tsx';

/** Categories and tags of the decks of Slova itself: renamed, made one, and where they do not agree. */
export function TopicsPage(): ReactElement {
  const { t } = useTexts();
  const topics = trpc.adminTopics.list.useQuery();
  const [asked, setAsked] = useState<AskedTopic | null>(null);
  return (
    <>
      <AnchorLink to="/content" size="sm" display="inline-block" py="xs">
        ← {t('content.title')}
      </AnchorLink>
      <Page title={t('topics.title')}>
        <Text c="dimmed" size="sm">
          {t('topics.lead')}
        </Text>
        <Answered query={topics} pending={<RowsSkeleton rows={8} />}>
          {(list) => (
            <Stack gap="md">
              <FindingsPanel findings={list.findings} onAsk={setAsked} />
              <WithoutPanel decks={list.withoutCategory} />
              <RenamingsPanel />
              {list.topics.length === 0 ? (
                <EmptyState icon={<IconTags size={32} />} title={t('topics.none')}>
                  {t('topics.noneHint')}
                </EmptyState>
              ) : (
                <TopicTable topics={list.topics} onAsk={setAsked} />
              )}
            </Stack>
          )}
        </Answered>
      </Page>
      <RenameSheet asked={asked} onClose={() => setAsked(null)} />
    </>
  );
}
