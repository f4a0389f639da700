import { NativeSelect, NumberInput, Text, TextInput } from '@mantine/core';
import { levels, partsOfSpeech } from '@slova/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../../shared/api/trpc.ts';
import { useLocalText } from '../../../shared/interface/local-text.ts';
import type { Deck } from '../deck-facts.ts';
import { mayEdit } from '../deck-rights.ts';
import type { BulkAct } from './bulk-acts.ts';
import type { GridPlace } from './grid-order.ts';

type ToolbarValueProps = {
  readonly act: BulkAct | 'place' | 'copy' | 'move' | 'remove';
  readonly value: string;
  readonly deck: Deck;
  readonly onChange: (value: string) => void;
};

/** What an act on chosen rows needs to know: a text, a choice, another deck or a place. */
export function ToolbarValue({ act, value, deck, onChange }: ToolbarValueProps): ReactElement | null {
  const { t } = useTranslation('learner');
  const shared = {
    label: t('editor.grid.value'),
    value,
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLSelectElement }) =>
      onChange(currentTarget.value),
  };
  if (act === 'remove') return null;
  if (act === 'place') return <Place value={value} onChange={onChange} />;
  if (act === 'move' || act === 'copy') return <OtherDecks deck={deck} value={value} onChange={onChange} />;
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

const steps = ['start', 'up', 'down', 'end'] as const;

/** The place that a value of the toolbar says: a step, an end, or the number of a row. */
export const placeFrom = (value: string): GridPlace =>
  steps.find((step) => step === value) ?? { behind: Number(value) || 0 };

type PlaceProps = Pick<ToolbarValueProps, 'value' | 'onChange'>;

function Place({ value, onChange }: PlaceProps): ReactElement {
  const { t } = useTranslation('learner');
  const isStep = steps.some((step) => step === value);
  return (
    <>
      <NativeSelect
        label={t('editor.grid.where')}
        value={isStep ? value : 'behind'}
        data={[...steps, 'behind' as const].map((step) => ({
          value: step,
          label: t(`editor.grid.place.${step}`),
        }))}
        onChange={({ currentTarget }) =>
          onChange(currentTarget.value === 'behind' ? '1' : currentTarget.value)
        }
      />
      {!isStep && (
        <NumberInput
          label={t('editor.grid.rowNumber')}
          value={value}
          min={0}
          allowDecimal={false}
          allowNegative={false}
          onChange={(row) => onChange(String(row))}
        />
      )}
    </>
  );
}

function OtherDecks({ deck, value, onChange }: Omit<ToolbarValueProps, 'act'>): ReactElement {
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
