import { Button, Group, Text, TextInput } from '@mantine/core';
import { deckStage, fewestTermsToPublish, publishingChecks } from '@slova/domain';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../../shared/api/trpc.ts';
import { Failed } from '../../../shared/interface/failed.tsx';
import { Section } from '../../../shared/interface/section.tsx';
import classes from './rows.module.css';
import type { Sharing } from './sharing-page.tsx';

/** A deck's way to everybody: what it needs, who is asked, and the last step. */
export function PublishingSection({ sharing }: { readonly sharing: Sharing }): ReactElement {
  const { t } = useTranslation('learner');
  const { visibility, review, missing } = sharing;
  const stage = deckStage({ visibility, isInReview: review?.sentBackFor === null });
  return (
    <Section title={t('sharing.share.publishing')}>
      <Text fw={600}>{t(`sharing.share.stage.${stage}`)}</Text>
      <ul className={classes['rows']}>
        {publishingChecks.map((check) => {
          const isMet = !missing.includes(check);
          const Picture = isMet ? IconCircleCheck : IconCircleDashed;
          return (
            <li key={check}>
              <span>{t(`sharing.share.check.${check}`, { least: fewestTermsToPublish })}</span>
              <Group gap="xs">
                <Picture size={20} aria-hidden="true" />
                {t(isMet ? 'sharing.share.isMet' : 'sharing.share.isMissing')}
              </Group>
            </li>
          );
        })}
      </ul>
      {review?.sentBackFor && <Text>{t('sharing.share.sentBack', { reason: review.sentBackFor })}</Text>}
      {stage === 'review' && review?.isByMe && <Text>{t('sharing.share.asked')}</Text>}
      {stage === 'review' && !review?.isByMe && <ToReview sharing={sharing} />}
      {stage !== 'published' && <NextSteps sharing={sharing} isInReview={stage === 'review'} />}
    </Section>
  );
}

function NextSteps({
  sharing,
  isInReview,
}: {
  readonly sharing: Sharing;
  readonly isInReview: boolean;
}): ReactElement | null {
  const { t } = useTranslation('learner');
  const { deckId, missing, access, authors, review } = sharing;
  const publish = usePublish();
  const cache = trpc.useUtils();
  const ask = trpc.sharing.askReview.useMutation({ onSettled: async () => cache.sharing.invalidate() });
  const mayAsk = !isInReview && authors.length > 1 && access !== 'review';
  const mayPublish = access === 'own' || (isInReview && !review?.isByMe);
  const error = publish.error ?? ask.error;
  return (
    <>
      <Group>
        {mayPublish && (
          <Button
            disabled={missing.length > 0}
            loading={publish.isPending}
            onClick={() => publish.mutate({ deckId, visibility: 'public' })}
          >
            {t('sharing.share.publish')}
          </Button>
        )}
        {mayAsk && (
          <Button
            variant="default"
            disabled={missing.length > 0}
            loading={ask.isPending}
            onClick={() => ask.mutate({ deckId })}
          >
            {t('sharing.share.askReview')}
          </Button>
        )}
      </Group>
      {error && <Failed error={error} />}
    </>
  );
}

function ToReview({ sharing: { deckId } }: { readonly sharing: Sharing }): ReactElement {
  const { t } = useTranslation('learner');
  const [reason, setReason] = useState('');
  const cache = trpc.useUtils();
  const sendBack = trpc.sharing.sendBack.useMutation({ onSettled: async () => cache.sharing.invalidate() });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        sendBack.mutate({ deckId, reason });
      }}
    >
      <Text>{t('sharing.share.toReview')}</Text>
      <Group align="end" mt="sm">
        <TextInput
          label={t('sharing.share.missing')}
          value={reason}
          maxLength={1_000}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={reason.trim() === ''} loading={sendBack.isPending}>
          {t('sharing.share.sendBack')}
        </Button>
      </Group>
      {sendBack.error && <Failed error={sendBack.error} />}
    </form>
  );
}

function usePublish() {
  const cache = trpc.useUtils();
  return trpc.sharing.change.useMutation({
    onSettled: async () =>
      Promise.all([cache.sharing.invalidate(), cache.decks.invalidate(), cache.catalogue.invalidate()]),
  });
}
