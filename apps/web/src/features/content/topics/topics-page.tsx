import { Text, TextInput } from '@mantine/core';
import { EmptyState } from '@slova/ui';
import { IconTags } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../../shared/api/trpc.ts';
import { BackLink } from '../../../shared/interface/back-link.tsx';
import { Failed } from '../../../shared/interface/failed.tsx';
import { Page } from '../../../shared/interface/page.tsx';
import { Skeletons } from '../../../shared/interface/skeletons.tsx';
import { FindingsSection } from './findings-section.tsx';
import { RenameSheet } from './rename-sheet.tsx';
import { RenamingsSection } from './renamings-section.tsx';
import type { AskedTopic, TopicList } from './topic-list.ts';
import { TopicRows } from './topic-rows.tsx';
import { WithoutCategory } from './without-category.tsx';

/** Categories and tags of all decks of one's own: renamed, made one, and where they do not agree. */
export function TopicsPage(): ReactElement {
  const { t } = useTranslation('learner');
  const { data, error, refetch } = trpc.topics.list.useQuery(undefined, { staleTime: 0 });
  const [asked, setAsked] = useState<AskedTopic | null>(null);
  return (
    <Page name={t('topics.title')} back={<BackLink to="/library">{t('shell.back.library')}</BackLink>}>
      <Text c="dimmed">{t('topics.lead')}</Text>
      {error && <Failed error={error} onRetry={refetch} />}
      {!data && !error && <Skeletons count={4} height={64} />}
      {data && <Topics list={data} onAsk={setAsked} />}
      <RenameSheet asked={asked} topics={data?.topics ?? []} onClose={() => setAsked(null)} />
    </Page>
  );
}

type TopicsProps = { readonly list: TopicList; readonly onAsk: (asked: AskedTopic) => void };

function Topics({ list, onAsk }: TopicsProps): ReactElement {
  const { t } = useTranslation('learner');
  const [filter, setFilter] = useState('');
  const wanted = filter.trim().toLowerCase();
  const shown = list.topics.filter(({ name }) => name.toLowerCase().includes(wanted));
  if (list.topics.length === 0)
    return (
      <EmptyState icon={<IconTags size={36} />} title={t('topics.empty')}>
        {t('topics.emptyHint')}
      </EmptyState>
    );
  return (
    <>
      <FindingsSection findings={list.findings} onAsk={onAsk} />
      <WithoutCategory decks={list.withoutCategory} />
      <RenamingsSection />
      <TextInput
        type="search"
        label={t('topics.filter')}
        value={filter}
        autoComplete="off"
        dir="auto"
        onChange={({ currentTarget }) => setFilter(currentTarget.value)}
      />
      <Text role="status" c="dimmed">
        {shown.length === 0 && t('topics.noMatch')}
      </Text>
      {(['category', 'tag'] as const).map((kind) => (
        <TopicRows
          key={kind}
          kind={kind}
          topics={shown.filter((topic) => topic.kind === kind)}
          isTree={wanted === ''}
          onAsk={onAsk}
        />
      ))}
    </>
  );
}
