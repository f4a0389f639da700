import { Button, Group, NativeSelect } from '@mantine/core';
import { frequencyBands, levels, partsOfSpeech } from '@slova/domain';
import { IconX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { useFormats } from '../../shared/interface/formats.ts';
import type { SearchAddress, SearchFilters } from './search-address.ts';
import classes from './search.module.css';

type FilterBarProps = {
  readonly address: SearchAddress;
  readonly onChange: (address: SearchAddress) => void;
};

/** What a word has to be besides found. A choice that is taken back leaves the address too. */
export function SearchFilterBar({ address, onChange }: FilterBarProps): ReactElement {
  const { t } = useTranslation('learner');
  const { language: nameOf } = useFormats();
  const languages = useLanguages(address.language);
  const choose = (name: keyof SearchFilters, value: string): void => {
    const { [name]: _before, ...rest } = address;
    onChange(value === '' ? rest : { ...rest, [name]: value });
  };
  const select = (
    name: 'language' | 'level' | 'part' | 'commonest' | 'mine' | 'order',
    label: string,
    any: string,
    data: readonly Choice[],
  ) => (
    <NativeSelect
      label={label}
      value={address[name] ?? ''}
      data={[{ value: '', label: any }, ...data]}
      onChange={(event) => choose(name, event.currentTarget.value)}
    />
  );
  return (
    <>
      <div role="group" aria-label={t('search.filters')} className={classes['filters']}>
        {select('mine', t('search.where'), t('search.everywhere'), [
          { value: 'true', label: t('search.mine') },
        ])}
        {select(
          'language',
          t('search.language'),
          t('search.anyLanguage'),
          languages.map((value) => ({ value, label: nameOf(value) })),
        )}
        {select('level', t('search.level'), t('search.anyLevel'), levels.map(asChoice))}
        {select(
          'part',
          t('search.partOfSpeech'),
          t('search.anyPartOfSpeech'),
          partsOfSpeech.map((value) => ({ value, label: t(`content.partOfSpeech.${value}`) })),
        )}
        {select(
          'commonest',
          t('search.commonest'),
          t('search.anyCommonest'),
          frequencyBands.map((most) => ({ value: String(most), label: t('search.commonestOf', { most }) })),
        )}
        {select('order', t('search.order'), t('search.bestFirst'), [
          { value: 'commonest', label: t('search.commonestFirst') },
        ])}
      </div>
      <SetByLink address={address} onRemove={(name) => choose(name, '')} />
    </>
  );
}

type Choice = { readonly value: string; readonly label: string };
const asChoice = (value: string): Choice => ({ value, label: value });

/** Filters that come with the address alone, each to be taken off. */
function SetByLink({
  address: { category, tag, deck },
  onRemove,
}: {
  readonly address: SearchAddress;
  readonly onRemove: (name: 'category' | 'tag' | 'deck') => void;
}): ReactElement | null {
  const { t } = useTranslation('learner');
  const set = [
    ...(category === undefined ? [] : [['category', t('search.category', { name: category })] as const]),
    ...(tag === undefined ? [] : [['tag', t('search.tag', { name: tag })] as const]),
    ...(deck === undefined ? [] : [['deck', t('search.oneDeck')] as const]),
  ];
  if (set.length === 0) return null;
  return (
    <Group gap="xs">
      {set.map(([name, label]) => (
        <Button
          key={name}
          variant="default"
          rightSection={<IconX size={16} aria-hidden="true" />}
          aria-label={t('search.remove', { name: label })}
          onClick={() => onRemove(name)}
        >
          {label}
        </Button>
      ))}
    </Group>
  );
}

/** The languages of the decks in the library, and the one that is chosen already. */
function useLanguages(chosen: string | undefined): readonly string[] {
  const { data } = trpc.decks.list.useQuery();
  const found = new Set(data?.decks.map(({ termLanguage }) => termLanguage));
  if (chosen !== undefined) found.add(chosen);
  return [...found].toSorted();
}
