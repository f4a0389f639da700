import { Stack } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useState } from 'react';
import classes from './media.module.css';

type DropAreaProps = {
  readonly label: string;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
};

/** A group of controls onto which a file can be dragged; everything it does can be done with the controls too. */
export function DropArea({ label, onFile, children }: DropAreaProps): ReactElement {
  const [isOver, setIsOver] = useState(false);
  return (
    <fieldset className={classes['group']}>
      <legend>{label}</legend>
      <Stack
        gap="sm"
        className={classes['drop'] ?? ''}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          const [file] = event.dataTransfer.files;
          if (file) onFile(file);
        }}
      >
        {children}
      </Stack>
    </fieldset>
  );
}
