import { Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../../shared/api/outputs.ts';
import { refusalOf } from '../../../shared/api/refusal.ts';
import { trpc } from '../../../shared/api/trpc.ts';
import { BackLink } from '../../../shared/interface/back-link.tsx';
import { Failed } from '../../../shared/interface/failed.tsx';
import { useLocalText } from '../../../shared/interface/local-text.ts';
import { Page } from '../../../shared/interface/page.tsx';
import { Section } from '../../../shared/interface/section.tsx';
import { Skeletons } from '../../../shared/interface/skeletons.tsx';
import { AuthorsSection } from './authors-section.tsx';
import { LinkPart } from './link-part.tsx';
import { PublishingSection } from './publishing-section.tsx';
import classes from './rows.module.css';

export type Sharing = Outputs['sharing']['show'];

/** Who finds a deck, how it gets to everybody, and who writes it. */
export function SharingPage({ deckId }: { readonly deckId: string }): ReactElement {
  const { t } = useTranslation('learner');
  const local = useLocalText();
  const { data, error, refetch } = trpc.sharing.show.useQuery({ deckId });
  const name = data ? t('sharing.share.title', { deck: local(data.title) }) : t('sharing.standing.share');
  return (
    <Page
      name={name}
      back={
        <BackLink to="/library/$deckId" params={{ deckId }}>
          {t('shell.back.deck')}
        </BackLink>
      }
    >
      {!data && !error && <Skeletons count={3} height={180} />}
      {error && refusalOf(error).status === 403 && <Text>{t('sharing.share.notYours')}</Text>}
      {error && refusalOf(error).status !== 403 && <Failed error={error} onRetry={refetch} />}
      {data && (
        <>
          {data.access === 'own' && <WhoFindsIt sharing={data} />}
          <PublishingSection sharing={data} />
          <AuthorsSection sharing={data} />
        </>
      )}
    </Page>
  );
}

const choices = [
  { value: 'private', name: 'private', hint: 'privateHint' },
  { value: 'link', name: 'byLink', hint: 'byLinkHint' },
  { value: 'public', name: 'public', hint: 'publicHint' },
] as const;

function WhoFindsIt({ sharing }: { readonly sharing: Sharing }): ReactElement {
  const { t } = useTranslation('learner');
  const cache = trpc.useUtils();
  const { deckId, visibility, missing, key } = sharing;
  const change = trpc.sharing.change.useMutation({
    onSettled: async () =>
      Promise.all([cache.sharing.invalidate(), cache.decks.invalidate(), cache.catalogue.invalidate()]),
  });
  const chosen = change.isPending ? change.variables.visibility : visibility;
  return (
    <Section title={t('sharing.share.who')}>
      <fieldset className={classes['choices']} aria-label={t('sharing.share.who')}>
        {choices.map(({ value, name, hint }) => (
          <label key={value} className={classes['choice']}>
            <input
              type="radio"
              name="visibility"
              checked={value === chosen}
              disabled={value === 'public' && visibility !== 'public' && missing.length > 0}
              onChange={() => change.mutate({ deckId, visibility: value })}
            />
            <span>
              {t(`sharing.share.${name}`)}
              <span className={classes['hint']}>{t(`sharing.share.${hint}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Text role="status" size="sm">
        {change.isSuccess && t('sharing.share.saved')}
      </Text>
      {change.error && <Failed error={change.error} />}
      {key !== null && <LinkPart deckId={deckId} path={`/d/${key}`} isSecret={visibility === 'link'} />}
    </Section>
  );
}
