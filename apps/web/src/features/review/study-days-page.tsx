import { Button, Group, NativeSelect, SimpleGrid, Text, TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../shared/api/outputs.ts';
import { refusalOf } from '../../shared/api/refusal.ts';
import { trpc } from '../../shared/api/trpc.ts';
import { BackLink } from '../../shared/interface/back-link.tsx';
import { Failed } from '../../shared/interface/failed.tsx';
import { useFormats } from '../../shared/interface/formats.ts';
import { regionalTag, useLanguage } from '../../shared/interface/language.ts';
import { Page } from '../../shared/interface/page.tsx';
import { Section } from '../../shared/interface/section.tsx';
import { Skeletons } from '../../shared/interface/skeletons.tsx';
import classes from './settings-fields.module.css';

type Calendar = Outputs['studySettings']['calendar'];
const shares = { usual: 1, half: 0.5, none: 0 } as const;
const shareNames = Object.keys(shares) as (keyof typeof shares)[];
const dayMs = 86_400_000;

/** Easy days of the week, and breaks. */
export function StudyDaysPage(): ReactElement {
  const { t } = useTranslation('learner');
  const { data, error, refetch } = trpc.studySettings.calendar.useQuery();
  return (
    <Page
      name={t('settings.days.title')}
      back={<BackLink to="/settings">{t('shell.back.settings')}</BackLink>}
    >
      {error && <Failed error={error} onRetry={refetch} />}
      {!data && !error && <Skeletons count={2} height={220} />}
      {data && (
        <>
          <EasyDays calendar={data} />
          <Breaks calendar={data} />
        </>
      )}
    </Page>
  );
}

function EasyDays({ calendar }: { readonly calendar: Calendar }): ReactElement {
  const { t } = useTranslation('learner');
  const cache = trpc.useUtils();
  const change = trpc.studySettings.changeEasyDays.useMutation({
    onMutate: ({ easyDays }) =>
      cache.studySettings.calendar.setData(undefined, (before) => before && { ...before, easyDays }),
    onSettled: async () => cache.studySettings.calendar.invalidate(),
  });
  const weekday = useWeekdays();
  const nameOf = (share: number) => shareNames.find((name) => shares[name] === share) ?? 'half';
  return (
    <Section title={t('settings.days.easy')}>
      <Text size="sm" c="dimmed">
        {t('settings.days.easyHint')}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {calendar.easyDays.map((share, day) => (
          <NativeSelect
            key={day}
            label={weekday(day)}
            value={nameOf(share)}
            data={shareNames.map((value) => ({ value, label: t(`settings.days.share.${value}`) }))}
            onChange={({ currentTarget }) => {
              const wanted = shareNames.find((name) => name === currentTarget.value) ?? 'usual';
              change.mutate({ easyDays: calendar.easyDays.with(day, shares[wanted]) });
            }}
          />
        ))}
      </SimpleGrid>
      {change.error && <Failed error={change.error} />}
    </Section>
  );
}

function Breaks({ calendar }: { readonly calendar: Calendar }): ReactElement {
  const { t } = useTranslation('learner');
  const { day } = useFormats();
  const cache = trpc.useUtils();
  const onSuccess = async () =>
    Promise.all([cache.studySettings.calendar.invalidate(), cache.progress.invalidate()]);
  const plan = trpc.studySettings.planBreak.useMutation({ onSuccess });
  const cancel = trpc.studySettings.cancelBreak.useMutation({ onSuccess });
  const [fromOn, setFrom] = useState(calendar.today);
  const [toOn, setTo] = useState(calendar.today);
  const isRefused = refusalOf(plan.error).status === 400;
  return (
    <Section title={t('settings.days.breaks')}>
      <Text size="sm" c="dimmed">
        {t('settings.days.breaksHint')}
      </Text>
      {calendar.breaks.length === 0 && <Text>{t('settings.days.noBreaks')}</Text>}
      <ul className={classes['rows']}>
        {calendar.breaks.map((planned) => {
          const range = t('settings.days.range', { from: day(planned.fromOn), to: day(planned.toOn) });
          return (
            <li key={planned.id}>
              <span>{range}</span>
              <Button
                variant="default"
                aria-label={`${t('settings.days.cancel')}: ${range}`}
                onClick={() => cancel.mutate({ breakId: planned.id })}
              >
                {t('settings.days.cancel')}
              </Button>
            </li>
          );
        })}
      </ul>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          plan.mutate({ fromOn, toOn });
        }}
      >
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            type="date"
            label={t('settings.days.from')}
            value={fromOn}
            min={calendar.today}
            onChange={({ currentTarget }) => setFrom(currentTarget.value)}
          />
          <TextInput
            type="date"
            label={t('settings.days.to')}
            value={toOn}
            min={fromOn}
            error={isRefused && t('settings.days.wrong')}
            onChange={({ currentTarget }) => setTo(currentTarget.value)}
          />
        </SimpleGrid>
        <Group mt="md">
          <Button type="submit" loading={plan.isPending}>
            {t('settings.days.plan')}
          </Button>
        </Group>
      </form>
      {plan.error && !isRefused && <Failed error={plan.error} />}
      {cancel.error && <Failed error={cancel.error} />}
    </Section>
  );
}

/** Names of the days of the week, Monday first. */
function useWeekdays(): (day: number) => string {
  const { locale } = useLanguage();
  const tag = regionalTag(locale);
  const names = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  // 1970-01-05 was a Monday.
  return (day) => {
    const name = names.format(new Date((4 + day) * dayMs));
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  };
}
