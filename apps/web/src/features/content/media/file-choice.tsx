import { Button, FileButton } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useRef } from 'react';
import classes from './media.module.css';

type FileChoiceProps = {
  /** `photo`: from the camera, on devices that are held in the hand. */
  readonly kind: 'picture' | 'photo' | 'sound';
  readonly icon?: ReactNode;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
};

const accepted = { picture: 'image/*', photo: 'image/*', sound: 'audio/*' } as const;

/** A button that asks the device for a file. The same file can be chosen again. */
export function FileChoice({ kind, icon, onFile, children }: FileChoiceProps): ReactElement {
  const forget = useRef<() => void>(null);
  return (
    <FileButton
      accept={accepted[kind]}
      resetRef={forget}
      {...(kind === 'photo' && { capture: 'environment' as const })}
      onChange={(file) => {
        forget.current?.();
        if (file) onFile(file);
      }}
    >
      {(props) => (
        <Button
          {...props}
          variant="default"
          className={kind === 'photo' ? (classes['onPhones'] ?? '') : ''}
          leftSection={icon}
        >
          {children}
        </Button>
      )}
    </FileButton>
  );
}
