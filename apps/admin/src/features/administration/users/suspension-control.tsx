import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactElement } from 'react';
import type { Answers } from '../../../shared/trpc.ts';
import { useTexts } from '../../../shared/use-texts.ts';
import { SuspensionDialog } from './suspension-dialog.tsx';

/** The button that asks for a suspension or its end; the dialog behind it decides. */
export function SuspensionControl({
  user,
}: {
  readonly user: Answers['admin']['user']['user'];
}): ReactElement {
  const { t } = useTexts();
  const [isOpen, dialog] = useDisclosure(false);
  const act = user.status === 'active' ? 'suspend' : 'reinstate';
  return (
    <>
      <Button
        variant={act === 'suspend' ? 'outline' : 'filled'}
        color={act === 'suspend' ? 'poppy' : 'cornflower'}
        onClick={dialog.open}
      >
        {t(`suspension.${act}`)}…
      </Button>
      <SuspensionDialog user={user} act={act} isOpen={isOpen} onClose={dialog.close} />
    </>
  );
}
