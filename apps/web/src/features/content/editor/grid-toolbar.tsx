import { Button, NativeSelect, Text } from '@mantine/core';
import type { WrittenTerm } from '@slova/domain';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deck } from '../deck-facts.ts';
import { bulkActs, bulkChange } from './bulk-acts.ts';
import type { GridPlace } from './grid-order.ts';
import classes from './grid.module.css';
import { placeFrom, ToolbarValue } from './toolbar-value.tsx';

type GridToolbarProps = {
  readonly deck: Deck;
  readonly count: number;
  /** What is not saved has to be before words are moved or deleted. */
  readonly isUnsaved: boolean;
  readonly isBusy: boolean;
  readonly onChange: (change: (term: WrittenTerm) => WrittenTerm) => void;
  readonly onMove: (toDeckId: string) => void;
  readonly onCopy: (toDeckId: string) => void;
  readonly onPlace: (to: GridPlace) => void;
  readonly onRemove: () => void;
};

const acts = [...bulkActs, 'place', 'copy', 'move', 'remove'] as const;
type Act = (typeof acts)[number];
const needsValue: readonly Act[] = ['addTag', 'removeTag', 'copy', 'move'];

/** What can be done with the chosen rows. */
export function GridToolbar(props: GridToolbarProps): ReactElement {
  const { deck, count, isUnsaved, isBusy, onChange, onMove, onCopy, onPlace, onRemove } = props;
  const { t } = useTranslation('learner');
  const [act, setAct] = useState<Act>('addTag');
  const [value, setValue] = useState('');
  const isOnServer = act === 'copy' || act === 'move' || act === 'remove';
  const isMissing = needsValue.some((each) => each === act) && value.trim() === '';
  return (
    <form
      className={classes['bar']}
      aria-label={t('editor.grid.chosen', { count })}
      onSubmit={(event) => {
        event.preventDefault();
        if (act === 'remove') return onRemove();
        if (act === 'move') return onMove(value);
        if (act === 'copy') return onCopy(value);
        if (act === 'place') return onPlace(placeFrom(value));
        onChange(bulkChange(act, value));
      }}
    >
      <Text fw={600}>{t('editor.grid.chosen', { count })}</Text>
      <NativeSelect
        label={t('editor.grid.act')}
        value={act}
        data={acts.map((each) => ({
          value: each,
          label: t(each === 'place' ? 'editor.grid.placeAct' : `editor.grid.${each}`),
        }))}
        onChange={({ currentTarget }) => {
          setAct(currentTarget.value as Act);
          setValue(currentTarget.value === 'place' ? 'start' : '');
        }}
      />
      <ToolbarValue act={act} value={value} deck={deck} onChange={setValue} />
      <Button
        type="submit"
        {...(act === 'remove' && { color: 'poppy' })}
        loading={isBusy}
        disabled={isMissing || (isOnServer && isUnsaved)}
      >
        {t('editor.grid.apply')}
      </Button>
      {isOnServer && isUnsaved && <Text size="sm">{t('editor.grid.saveFirst')}</Text>}
    </form>
  );
}
