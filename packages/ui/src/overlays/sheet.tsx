import { ActionIcon, Group, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import classes from './sheet.module.css';

export type SheetProps = {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  /** `side` stands at the end of a wide screen, `middle` in its centre; on a phone both rise from below. */
  readonly place?: 'side' | 'middle';
  readonly children: ReactNode;
};

/** A dialog over the page: the browser's own, which keeps focus inside, closes on Escape and gives focus back. */
export function Sheet({
  opened,
  onClose,
  title,
  closeLabel,
  place = 'middle',
  children,
}: SheetProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (opened) dialog.current?.showModal();
    else dialog.current?.close();
  }, [opened]);
  return (
    // A click on the backdrop is a click on the dialog itself; Escape and the button do the same from the keyboard.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={classes.sheet}
      data-place={place}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      {opened && (
        <div className={classes.content}>
          <Group justify="space-between" wrap="nowrap" mb="sm">
            <Title order={2} id={titleId}>
              {title}
            </Title>
            <ActionIcon aria-label={closeLabel} onClick={onClose}>
              <IconX size={20} aria-hidden="true" />
            </ActionIcon>
          </Group>
          {children}
        </div>
      )}
    </dialog>
  );
}
