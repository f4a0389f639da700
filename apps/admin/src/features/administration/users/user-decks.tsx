import { Table, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { Panel } from '../../../shared/panel.tsx';
import type { Answers } from '../../../shared/trpc.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useTexts } from '../../../shared/use-texts.ts';
import classes from './user-view.module.css';

type Deck = Answers['admin']['user']['decks'][number];

/** What this person learns, and how far they are. */
export function UserDecks({ decks }: { readonly decks: readonly Deck[] }): ReactElement {
  const { t, i18n } = useTexts();
  const format = useFormat();
  const language = i18n.language === 'ru' ? 'ru' : 'en';
  return (
    <Panel title={t('user.decks')}>
      {decks.length === 0 && <Text c="dimmed">{t('user.noDecks')}</Text>}
      {decks.length > 0 && (
        <Table tabularNums fz="sm" horizontalSpacing={6} aria-label={t('user.decks')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('user.deck')}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t('user.studied')}
              </Table.Th>
              <Table.Th scope="col" visibleFrom="sm">
                {t('user.enrolled')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {decks.map(({ title, enrolledAt, cards, reviewed }) => (
              <Table.Tr key={title.en}>
                <Table.Th scope="row" fw={400}>
                  {title[language]}
                </Table.Th>
                <Table.Td ta="right" className={classes.figure}>
                  {t('user.studiedOf', { reviewed, cards })}
                </Table.Td>
                <Table.Td visibleFrom="sm">{format.instant(enrolledAt)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Panel>
  );
}
