import { useState } from 'react';
import { recall, remember } from './device-memory.ts';

const key = 'slova-single-keys';

/** Whether keys that are single characters act; a choice kept on this device (WCAG 2.2, 2.1.4). */
export function useSingleKeys(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => recall(key) !== 'off');
  const choose = (wanted: boolean): void => {
    setOn(wanted);
    remember(key, wanted ? null : 'off');
  };
  return [on, choose];
}
