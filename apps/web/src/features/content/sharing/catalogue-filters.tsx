import { NativeSelect, SimpleGrid } from '@mantine/core';
import { levels } from '@slova/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../../shared/api/trpc.ts';
import { useFormats } from '../../../shared/interface/formats.ts';
import type { CatalogueSearch } from './catalogue-search.ts';
import { catalogueSearch } from './catalogue-search.ts';

type FiltersProps = {
  readonly search: CatalogueSearch;
  readonly onSearch: (search: CatalogueSearch) => void;
};

/** Which public decks are shown, and in what order. */
export function CatalogueFilters({ search, onSearch }: FiltersProps): ReactElement {
  const { t } = useTranslation('learner');
  const { language } = useFormats();
  const { data } = trpc.catalogue.choices.useQuery(undefined, { staleTime: 5 * 60_000 });
  const change = (part: Readonly<Record<string, string>>) =>
    onSearch(catalogueSearch({ ...search, ...part }));
  const topics = [...new Set([...(search.topic ? [search.topic] : []), ...(data?.topics ?? [])])];
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
      <NativeSelect
        label={t('sharing.catalogue.languages')}
        value={`${search.termLanguage ?? ''} ${search.answerLanguage ?? ''}`}
        onChange={({ currentTarget }) => {
          const [termLanguage = '', answerLanguage = ''] = currentTarget.value.split(' ');
          change({ termLanguage, answerLanguage });
        }}
        data={[
          { value: ' ', label: t('sharing.catalogue.anyLanguages') },
          ...(data?.languages ?? []).map(({ termLanguage, answerLanguage }) => ({
            value: `${termLanguage} ${answerLanguage}`,
            label: t('sharing.catalogue.pair', {
              from: language(termLanguage),
              to: language(answerLanguage),
            }),
          })),
        ]}
      />
      <NativeSelect
        label={t('sharing.catalogue.level')}
        value={search.level ?? ''}
        onChange={({ currentTarget }) => change({ level: currentTarget.value })}
        data={[{ value: '', label: t('sharing.catalogue.anyLevel') }, ...levels]}
      />
      <NativeSelect
        label={t('sharing.catalogue.topic')}
        value={search.topic ?? ''}
        onChange={({ currentTarget }) => change({ topic: currentTarget.value })}
        data={[{ value: '', label: t('sharing.catalogue.anyTopic') }, ...topics]}
      />
      <NativeSelect
        label={t('sharing.catalogue.sort')}
        value={search.sort ?? ''}
        onChange={({ currentTarget }) => change({ sort: currentTarget.value })}
        data={[
          { value: '', label: t('sharing.catalogue.quality') },
          { value: 'newest', label: t('sharing.catalogue.newest') },
          { value: 'learners', label: t('sharing.catalogue.studied') },
        ]}
      />
    </SimpleGrid>
  );
}
