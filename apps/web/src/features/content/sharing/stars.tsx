import { Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/interface/formats.ts';

type Opinions = { readonly ratings: number; readonly stars: number | null; readonly learners: number };

/** What learners think of a deck, and how many study it. */
export function Stars({ ratings, stars, learners }: Opinions): ReactElement {
  const { t } = useTranslation('learner');
  const { number } = useFormats();
  const opinion =
    stars === null
      ? t('sharing.catalogue.unrated')
      : `${t('sharing.catalogue.stars', { stars: number(Math.round(stars * 10) / 10) })} (${t('sharing.catalogue.ratings', { count: ratings })})`;
  return (
    <Text size="sm">
      {stars !== null && <span aria-hidden="true">★ </span>}
      {opinion} · {t('sharing.catalogue.learners', { count: learners })}
    </Text>
  );
}
