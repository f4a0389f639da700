import type { RefObject } from 'react';
import { useEffect, useEffectEvent } from 'react';
import { isComposing } from './use-study-keys.ts';

/**
 * Hears keys while the focus is inside an element, so that single characters may act there (WCAG 2.2, 2.1.4). A key that
 * `act` has used goes no further. Composing a word with an input method never acts (rule N10).
 */
export function useKeysInside(
  element: RefObject<HTMLElement | null>,
  act: (key: string, event: KeyboardEvent) => boolean,
): void {
  const hear = useEffectEvent((event: KeyboardEvent): void => {
    if (isComposing(event) || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!act(event.key, event)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    const place = element.current;
    const listener = (event: KeyboardEvent): void => hear(event);
    place?.addEventListener('keydown', listener);
    return () => place?.removeEventListener('keydown', listener);
  }, [element]);
}
