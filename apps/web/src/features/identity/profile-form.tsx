import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';
import { useLanguage } from '../../shared/interface/language.ts';
import type { Account } from './account.ts';
import { useCheckedForm } from './checked-form.ts';
import { hoursOfDay, timeZones } from './day-choices.ts';

/** Name, time zone and the hour at which a day begins. */
export function ProfileForm({ account }: { readonly account: Account }): ReactElement {
  const { t } = useTranslation('learner');
  const { t: say } = useTranslation('shared');
  const { locale } = useLanguage();
  const cache = trpc.useUtils();
  const update = trpc.users.update.useMutation({
    onSuccess: async (changed) => {
      cache.users.me.setData(undefined, changed);
      await cache.progress.invalidate();
    },
  });
  const { errors, submit } = useCheckedForm({
    error: update.error,
    check: ({ displayName }) => ({
      ...(displayName === '' && { displayName: say('fields.nameMissing') }),
    }),
    send: ({ displayName = '', timeZone = '', dayStartHour = '0' }) =>
      update.mutate({ displayName, timeZone, dayStartHour: Number(dayStartHour) }),
  });
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <TextInput
          name="displayName"
          label={t('identity.settings.name')}
          defaultValue={account.displayName}
          autoComplete="given-name"
          maxLength={60}
          error={errors['displayName']}
        />
        <NativeSelect
          name="timeZone"
          label={t('identity.settings.timeZone')}
          description={t('identity.settings.timeZoneHint')}
          defaultValue={account.timeZone}
          data={timeZones(account.timeZone)}
        />
        <NativeSelect
          name="dayStartHour"
          label={t('identity.settings.dayStart')}
          description={t('identity.settings.dayStartHint')}
          defaultValue={String(account.dayStartHour)}
          data={hoursOfDay(locale)}
        />
        {update.isError && <Failed error={update.error} />}
        <Group>
          <Button type="submit" loading={update.isPending}>
            {t('identity.settings.save')}
          </Button>
          <Text role="status" c="var(--mantine-color-success)" fw={600}>
            {update.isSuccess && (
              <>
                <IconCheck size={18} aria-hidden="true" style={{ verticalAlign: 'text-bottom' }} />{' '}
                {t('identity.settings.saved')}
              </>
            )}
          </Text>
        </Group>
      </Stack>
    </form>
  );
}
