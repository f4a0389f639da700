import { DataList, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { Panel } from '../../../shared/panel.tsx';
import type { Answers } from '../../../shared/trpc.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useTexts } from '../../../shared/use-texts.ts';
import { languageName } from '../../../shared/language-name.ts';
import { StatusBadge } from './status-badge.tsx';
import classes from './user-view.module.css';

/** Who this is, as the account says. */
export function UserProfile({ user }: { readonly user: Answers['admin']['user']['user'] }): ReactElement {
  const { t, i18n } = useTexts();
  const format = useFormat();
  const rows = [
    [t('user.email'), user.email],
    [t('user.role'), t(`roles.${user.role}`)],
    [t('user.status'), <StatusBadge key="status" status={user.status} />],
    [t('user.registered'), format.instant(user.registeredAt)],
    [
      t('user.lastReview'),
      user.lastReviewedAt === null ? t('users.never') : format.instant(user.lastReviewedAt),
    ],
    [t('user.reviews'), format.number(user.reviews)],
    [t('user.language'), languageName(user.locale, i18n.language)],
    [t('user.timeZone'), user.timeZone],
    [
      t('user.id'),
      <Text key="id" span ff="monospace" fz="xs">
        {user.id}
      </Text>,
    ],
  ] as const;
  return (
    <Panel title={t('user.profile')}>
      <DataList withDivider gap="xs">
        {rows.map(([label, value]) => (
          <DataList.Item key={label}>
            <DataList.ItemLabel className={classes.label}>{label}</DataList.ItemLabel>
            <DataList.ItemValue className={classes.value}>{value}</DataList.ItemValue>
          </DataList.Item>
        ))}
      </DataList>
    </Panel>
  );
}
