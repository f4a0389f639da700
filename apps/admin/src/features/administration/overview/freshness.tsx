import { Alert } from '@mantine/core';
import type { ReactElement } from 'react';
import { useServerNow } from '../../../shared/server-now.tsx';
import type { Answers } from '../../../shared/trpc.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useTexts } from '../../../shared/use-texts.ts';
import classes from './freshness.module.css';

/** Events are folded within seconds; when some have waited for this long, something stands still. */
const behindAfterMs = 60_000;

type Overview = Answers['admin']['overview'];

/** How fresh the figures are, and a warning when events wait that nobody counts. */
export function Freshness({ overview }: { readonly overview: Overview }): ReactElement {
  const { t } = useTexts();
  const format = useFormat();
  const now = useServerNow();
  const { aggregatedAt, waitingEvents } = overview;
  const isBehind =
    waitingEvents > 0 && aggregatedAt !== null && now - Date.parse(aggregatedAt) > behindAfterMs;
  const waiting =
    waitingEvents === 0 ? t('overview.noneWaiting') : t('overview.waiting', { count: waitingEvents });
  const asOf =
    aggregatedAt === null
      ? t('overview.neverFolded')
      : t('overview.asOf', { at: format.instantToSecond(aggregatedAt), ago: format.ago(aggregatedAt, now) });
  return (
    <>
      {isBehind && (
        <Alert color="rye" role="alert" title={t('overview.behindTitle')}>
          {t('overview.behind', { ago: format.ago(aggregatedAt, now) })}
        </Alert>
      )}
      <div className={classes.facts}>
        <span>{asOf}</span>
        <span>{waiting}</span>
        <span>{t('overview.utc')}</span>
      </div>
    </>
  );
}
