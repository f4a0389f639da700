import { Table, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { Panel } from '../../../shared/panel.tsx';
import type { Answers } from '../../../shared/trpc.ts';
import { useFormat } from '../../../shared/use-format.ts';
import type { Texts } from '../../../shared/use-texts.ts';
import { useTexts } from '../../../shared/use-texts.ts';
import { deviceOf } from './device.ts';
import classes from './user-view.module.css';

type Session = Answers['admin']['user']['sessions'][number];

/** Where this person is signed in. */
export function UserSessions({ sessions }: { readonly sessions: readonly Session[] }): ReactElement {
  const { t } = useTexts();
  const format = useFormat();
  return (
    <Panel title={t('user.sessions')}>
      {sessions.length === 0 && <Text c="dimmed">{t('user.noSessions')}</Text>}
      {sessions.length > 0 && (
        <Table fz="sm" horizontalSpacing={6} aria-label={t('user.sessions')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('user.device')}</Table.Th>
              <Table.Th scope="col">{t('user.lastUsed')}</Table.Th>
              <Table.Th scope="col" visibleFrom="sm">
                {t('user.signedIn')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sessions.map(({ userAgent, createdAt, lastUsedAt }) => (
              <Table.Tr key={`${createdAt} ${userAgent}`}>
                <Table.Th scope="row" fw={400} title={userAgent} className={classes.value}>
                  {deviceName(userAgent, t)}
                </Table.Th>
                <Table.Td>{format.instant(lastUsedAt)}</Table.Td>
                <Table.Td visibleFrom="sm">{format.instant(createdAt)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Panel>
  );
}

/** A known browser and system by name; anything else as it calls itself. */
function deviceName(userAgent: string, t: Texts): string {
  const { browser, system } = deviceOf(userAgent);
  if (browser !== null && system !== null) return t('user.browserOn', { browser, system });
  return browser ?? system ?? (userAgent === '' ? t('user.unknownDevice') : userAgent);
}
