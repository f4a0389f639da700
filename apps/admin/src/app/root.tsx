import { Outlet } from '@tanstack/react-router';
import { Toasts } from '@slova/ui';
import type { ReactElement } from 'react';
import { SessionGate } from '../features/identity/index.ts';
import { useTexts } from '../shared/use-texts.ts';
import { SectionDoor } from './section-door.tsx';
import { Shell } from './shell.tsx';

/** Everything behind the door has the shell around it. */
export function Root(): ReactElement {
  const { t } = useTexts();
  return (
    <Toasts closeLabel={t('shared:actions.close')}>
      <SessionGate>
        <Shell>
          <SectionDoor>
            <Outlet />
          </SectionDoor>
        </Shell>
      </SessionGate>
    </Toasts>
  );
}
