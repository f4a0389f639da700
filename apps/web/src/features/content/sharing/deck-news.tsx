import { Button, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../../shared/api/outputs.ts';
import { trpc } from '../../../shared/api/trpc.ts';
import { Section } from '../../../shared/interface/section.tsx';
import type { Deck } from '../deck-facts.ts';
import classes from './rows.module.css';

type TermNews = Outputs['catalogue']['news']['terms'][number];

/** What its authors changed in a deck since the learner last looked; nothing when nothing came. */
export function DeckNews({ deck }: { readonly deck: Deck }): ReactElement | null {
  const { t } = useTranslation('learner');
  const cache = trpc.useUtils();
  const { data } = trpc.catalogue.news.useQuery({ deckId: deck.id });
  const seen = trpc.catalogue.seen.useMutation({
    onSuccess: async () => cache.catalogue.news.invalidate({ deckId: deck.id }),
  });
  if (!data || data.added + data.changed + data.removed === 0) return null;
  const counts = (['added', 'changed', 'removed'] as const)
    .filter((kind) => data[kind] > 0)
    .map((kind) => t(`sharing.news.${kind}`, { count: data[kind] }));
  return (
    <Section title={t('sharing.news.title')}>
      <Text>{counts.join(', ')}</Text>
      <ul className={classes['rows']}>
        {data.terms.map((news) => (
          <li key={news.termId}>
            <span>
              <b lang={deck.termLanguage} dir="auto">
                {news.headword}
              </b>
              <span className={classes['hint']}>{t(`sharing.news.kind.${news.kind}`)}</span>
            </span>
            {news.differences.length > 0 && <Differences news={news} />}
          </li>
        ))}
      </ul>
      <Button variant="default" loading={seen.isPending} onClick={() => seen.mutate({ deckId: deck.id })}>
        {t('sharing.news.seen')}
      </Button>
    </Section>
  );
}

// What the learner says otherwise, by the names that differences have.
const ownNames: Readonly<Record<string, string>> = { answers: 'meaning' };

// Of what is stored, an address comes first, which says nothing to people.
const inWords = (field: string, texts: readonly string[]): string =>
  (field === 'picture' || field === 'recording' ? texts.slice(1) : texts).join('; ');

function Differences({ news }: { readonly news: TermNews }): ReactElement {
  const { t } = useTranslation('learner');
  return (
    <dl className={classes['texts']}>
      {news.differences.map(({ field, sense, from, to }) => (
        <div key={`${field} ${sense}`} style={{ display: 'contents' }}>
          <dt>{t(`sharing.difference.${field}`)}</dt>
          <dd>
            {from.length > 0 && <del className={classes['before']}>{inWords(field, from)}</del>}{' '}
            <ins>{inWords(field, to)}</ins>
            {news.own.includes(ownNames[field] ?? field) && (
              <span className={classes['hint']}>{t('sharing.news.kept')}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
