import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../../shared/api/outputs.ts';
import { trpc } from '../../../shared/api/trpc.ts';
import { BackLink } from '../../../shared/interface/back-link.tsx';
import { Failed } from '../../../shared/interface/failed.tsx';
import { Page } from '../../../shared/interface/page.tsx';
import { Section } from '../../../shared/interface/section.tsx';
import { Skeletons } from '../../../shared/interface/skeletons.tsx';
import { OwnMediaItem } from './own-media-item.tsx';
import classes from './own-media.module.css';
import { useSizes } from './sizes.ts';

type Room = Outputs['media']['room'];

/** What a learner brought, where it is used, and how much room it takes. */
export function OwnMediaPage(): ReactElement {
  const { t } = useTranslation('learner');
  const { client } = trpc.useUtils();
  const pages = useInfiniteQuery({
    queryKey: ['own-media'],
    queryFn: async ({ pageParam }) => client.media.room.query(pageParam === null ? {} : { after: pageParam }),
    initialPageParam: null as Room['next'],
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  });
  const media = pages.data?.pages.flatMap((page) => page.media) ?? [];
  const [first] = pages.data?.pages ?? [];
  return (
    <Page
      name={t('settings.media.title')}
      back={<BackLink to="/settings">{t('shell.back.settings')}</BackLink>}
    >
      {pages.error && <Failed error={pages.error} onRetry={pages.refetch} />}
      {!first && !pages.error && <Skeletons count={2} height={180} />}
      {first && <RoomTaken room={first} />}
      {first && (
        <Section title={t('settings.media.list')}>
          {media.length === 0 && <Text c="dimmed">{t('settings.media.none')}</Text>}
          {media.length > 0 && (
            <ul className={classes['list']}>
              {media.map((each) => (
                <OwnMediaItem key={each.id} media={each} />
              ))}
            </ul>
          )}
          {pages.hasNextPage && (
            <Group>
              <Button variant="default" loading={pages.isFetching} onClick={() => void pages.fetchNextPage()}>
                {t('settings.media.more')}
              </Button>
            </Group>
          )}
        </Section>
      )}
    </Page>
  );
}

function RoomTaken({ room: { roomBytes, used } }: { readonly room: Room }): ReactElement {
  const { t } = useTranslation('learner');
  const size = useSizes();
  const kept = used.all - used.shown;
  const taken = t('settings.media.used', { used: size(used.shown), room: size(roomBytes) });
  return (
    <Section title={t('settings.media.room')}>
      <Stack gap="xs">
        <Text>{taken}</Text>
        <Progress value={Math.min(100, (100 * used.shown) / roomBytes)} size="lg" aria-label={taken} />
      </Stack>
      {kept > 0 && <Text>{t('settings.media.kept', { kept: size(kept), room: size(roomBytes) })}</Text>}
      <Text c="dimmed">{t('settings.media.hint')}</Text>
    </Section>
  );
}
