import { Button, NativeSelect, Text, TextInput } from '@mantine/core';
import type { WrittenTerm } from '@slova/domain';
import { levels, partsOfSpeech } from '@slova/domain';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../../shared/api/trpc.ts';
import { useLocalText } from '../../../shared/interface/local-text.ts';
import type { Deck } from '../deck-facts.ts';
import { mayEdit } from '../deck-rights.ts';
import type { BulkAct } from './bulk-acts.ts';
import { bulkActs, bulkChange } from './bulk-acts.ts';
import classes from './grid.module.css';

type GridToolbarProps = {
  readonly deck: Deck;
  readonly count: number;
  /** What is not saved has to be before words are moved or deleted. */
  readonly isUnsaved: boolean;
  readonly isBusy: boolean;
  readonly onChange: (change: (term: WrittenTerm) => WrittenTerm) => void;
  readonly onMove: (toDeckId: string) => void;
  readonly onRemove: () => void;
};

const acts = [...bulkActs, 'move', 'remove'] as const;
type Act = (typeof acts)[number];

/** What can be done with the chosen rows. */
export function GridToolbar(props: GridToolbarProps): ReactElement {
  const { deck, count, isUnsaved, isBusy, onChange, onMove, onRemove } = props;
  const { t } = useTranslation('learner');
  const [act, setAct] = useState<Act>('addTag');
  const [value, setValue] = useState('');
  const isOnServer = act === 'move' || act === 'remove';
  const needsValue = act === 'addTag' || act === 'removeTag' || act === 'move';
  return (
    <form
      className={classes['bar']}
      aria-label={t('editor.grid.chosen', { count })}
      onSubmit={(event) => {
        event.preventDefault();
        if (act === 'remove') return onRemove();
        if (act === 'move') return onMove(value);
        onChange(bulkChange(act, value));
      }}
    >
      <Text fw={600}>{t('editor.grid.chosen', { count })}</Text>
      <NativeSelect
        label={t('editor.grid.act')}
        value={act}
        data={acts.map((each) => ({ value: each, label: t(`editor.grid.${each}`) }))}
        onChange={({ currentTarget }) => {
          setAct(currentTarget.value as Act);
          setValue('');
        }}
      />
      <Value act={act} value={value} deck={deck} onChange={setValue} />
      <Button
        type="submit"
        {...(act === 'remove' && { color: 'poppy' })}
        loading={isBusy}
        disabled={(needsValue && value.trim() === '') || (isOnServer && isUnsaved)}
      >
        {t('editor.grid.apply')}
      </Button>
      {isOnServer && isUnsaved && <Text size="sm">{t('editor.grid.saveFirst')}</Text>}
    </form>
  );
}

type ValueProps = {
  readonly act: BulkAct | 'move' | 'remove';
  readonly value: string;
  readonly deck: Deck;
  readonly onChange: (value: string) => void;
};

function Value({ act, value, deck, onChange }: ValueProps): ReactElement | null {
  const { t } = useTranslation('learner');
  const shared = {
    label: t('editor.grid.value'),
    value,
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLSelectElement }) =>
      onChange(currentTarget.value),
  };
  if (act === 'remove') return null;
  if (act === 'move') return <OtherDecks deck={deck} value={value} onChange={onChange} />;
  if (act === 'setLevel')
    return <NativeSelect {...shared} data={[{ value: '', label: t('editor.deck.noLevel') }, ...levels]} />;
  if (act === 'setPartOfSpeech')
    return (
      <NativeSelect
        {...shared}
        value={value || 'other'}
        data={partsOfSpeech.map((part) => ({ value: part, label: t(`content.partOfSpeech.${part}`) }))}
      />
    );
  return <TextInput {...shared} autoComplete="off" dir="auto" />;
}

function OtherDecks({ deck, value, onChange }: Omit<ValueProps, 'act'>): ReactElement {
  const { t } = useTranslation('learner');
  const local = useLocalText();
  const { data } = trpc.decks.list.useQuery();
  const others = data?.decks.filter((other) => other.id !== deck.id && mayEdit(other)) ?? [];
  if (data && others.length === 0) return <Text size="sm">{t('editor.grid.noOther')}</Text>;
  return (
    <NativeSelect
      label={t('editor.grid.to')}
      value={value}
      data={[
        { value: '', label: '—' },
        ...others.map((other) => ({ value: other.id, label: local(other.title) })),
      ]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
