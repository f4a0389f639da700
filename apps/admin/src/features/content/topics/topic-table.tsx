import { Button, Group, Paper, Stack, Table, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { QueryField } from '../../../shared/query-field.tsx';
import classes from '../../../shared/table.module.css';
import { useFormat } from '../../../shared/use-format.ts';
import { useTexts } from '../../../shared/use-texts.ts';
import type { AskedTopic, TopicList } from './asked-topic.ts';

type TopicTableProps = {
  readonly topics: TopicList['topics'];
  readonly onAsk: (asked: AskedTopic) => void;
};

const mostAtFirst = 50;

/** Categories, each before those below it, then tags, with how many words of how many decks have them. */
export function TopicTable({ topics, onAsk }: TopicTableProps): ReactElement {
  const { t } = useTexts();
  const format = useFormat();
  const [filter, setFilter] = useState('');
  const [showsAll, setShowsAll] = useState(false);
  const wanted = filter.trim().toLowerCase();
  const found = topics.filter(({ name }) => name.toLowerCase().includes(wanted));
  const shown = showsAll ? found : found.slice(0, mostAtFirst);
  return (
    <Stack gap="md">
      <Group>
        <QueryField label={t('topics.filter')} query={filter} onSearch={setFilter} />
      </Group>
      {shown.length === 0 && <Text role="status">{t('topics.noMatch')}</Text>}
      {shown.length > 0 && (
        <Paper className={classes.sheet}>
          <Table.ScrollContainer minWidth={0}>
            <Table fz="sm" tabularNums aria-label={t('topics.title')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('topics.name')}</Table.Th>
                  <Table.Th scope="col" visibleFrom="sm">
                    {t('topics.kind')}
                  </Table.Th>
                  <Table.Th scope="col" ta="right" visibleFrom="sm">
                    {t('content.decks')}
                  </Table.Th>
                  <Table.Th scope="col" ta="right">
                    {t('content.terms')}
                  </Table.Th>
                  <Table.Th scope="col">{t('topics.rename')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {shown.map(({ kind, name, decks, terms }) => (
                  <Table.Tr key={`${kind} ${name}`}>
                    <Table.Th scope="row" fw={400} className={classes.who}>
                      <Text size="sm">{name}</Text>
                    </Table.Th>
                    <Table.Td visibleFrom="sm">{t(`topics.kinds.${kind}`)}</Table.Td>
                    <Table.Td ta="right" visibleFrom="sm">
                      {format.number(decks)}
                    </Table.Td>
                    <Table.Td ta="right">{format.number(terms)}</Table.Td>
                    <Table.Td>
                      <Button
                        variant="default"
                        aria-label={t('topics.renameWhat', { name })}
                        onClick={() => onAsk({ kind, from: name })}
                      >
                        {t('topics.rename')}
                      </Button>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </Paper>
      )}
      {shown.length < found.length && (
        <Group>
          <Button variant="default" onClick={() => setShowsAll(true)}>
            {t('topics.showAll', { count: found.length })}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
