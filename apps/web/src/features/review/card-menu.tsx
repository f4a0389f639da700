import { Button, Group, Stack, Text } from '@mantine/core';
import { Sheet } from '@slova/ui';
import {
  IconBulb,
  IconCalendarPause,
  IconCheck,
  IconClockPlay,
  IconFlag,
  IconHistory,
  IconPencil,
  IconPlayerPause,
  IconRefresh,
} from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MenuItem } from './card-menu-items.ts';
import { menuItems, menuRefusal } from './card-menu-items.ts';
import classes from './card-menu.module.css';
import { KeyHint } from './key-hint.tsx';
import type { StudyState } from './study-state.ts';

type CardMenuProps = {
  readonly opened: boolean;
  readonly state: StudyState;
  readonly onClose: () => void;
  readonly onPick: (item: MenuItem) => void;
};

const icons: Readonly<Record<MenuItem, ReactNode>> = {
  hint: <IconBulb aria-hidden="true" />,
  skip: <IconClockPlay aria-hidden="true" />,
  edit: <IconPencil aria-hidden="true" />,
  bury: <IconCalendarPause aria-hidden="true" />,
  suspend: <IconPlayerPause aria-hidden="true" />,
  known: <IconCheck aria-hidden="true" />,
  reset: <IconRefresh aria-hidden="true" />,
  why: <IconHistory aria-hidden="true" />,
  report: <IconFlag aria-hidden="true" />,
};
const keys: Readonly<Partial<Record<MenuItem, string>>> = {
  hint: 'H',
  skip: 'N',
  edit: 'E',
  bury: 'B',
  suspend: 'S',
  known: 'K',
};

/** Everything that can be done to the word on screen, each with what it means. Starting over is asked about once more. */
export function CardMenu({ opened, state, onClose, onPick }: CardMenuProps): ReactElement {
  const { t } = useTranslation('learner');
  const { t: say } = useTranslation('shared');
  const [asksReset, setAsksReset] = useState(false);
  const close = (): void => {
    setAsksReset(false);
    onClose();
  };
  const pick = (item: MenuItem): void => {
    if (item === 'reset' && !asksReset) return setAsksReset(true);
    close();
    onPick(item);
  };
  return (
    <Sheet
      opened={opened}
      onClose={close}
      title={t(asksReset ? 'actions.reset.ask' : 'actions.title')}
      closeLabel={say('actions.close')}
    >
      {asksReset ? (
        <ResetQuestion onYes={() => pick('reset')} onNo={() => setAsksReset(false)} />
      ) : (
        <ul className={classes.items}>
          {menuItems.map((item) => (
            <li key={item}>
              <MenuButton item={item} state={state} onPick={pick} />
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}

function MenuButton({
  item,
  state,
  onPick,
}: Pick<CardMenuProps, 'state' | 'onPick'> & { readonly item: MenuItem }): ReactElement {
  const { t } = useTranslation('learner');
  const refusal = menuRefusal(item, state);
  return (
    <button
      type="button"
      className={classes.item}
      aria-disabled={refusal !== null}
      onClick={() => refusal === null && onPick(item)}
    >
      {icons[item]}
      <span className={classes.words}>
        <b>{t(`actions.${item}.name`)}</b>
        <small>{t(refusal ? `actions.${refusal}` : `actions.${item}.about`)}</small>
      </span>
      {keys[item] !== undefined && <KeyHint>{keys[item]}</KeyHint>}
    </button>
  );
}

function ResetQuestion({
  onYes,
  onNo,
}: {
  readonly onYes: () => void;
  readonly onNo: () => void;
}): ReactElement {
  const { t } = useTranslation('learner');
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <Stack>
      <Text>{t('actions.reset.askHint')}</Text>
      <Group grow>
        <Button size="md" variant="default" ref={no} onClick={onNo}>
          {t('actions.reset.no')}
        </Button>
        <Button size="md" color="poppy" onClick={onYes}>
          {t('actions.reset.yes')}
        </Button>
      </Group>
    </Stack>
  );
}
