import { useEffect, useEffectEvent } from 'react';
import type { KeyAction, KeyPress, KeyScreen } from './key-map.ts';
import { keyAction } from './key-map.ts';

/** Listens for the study keys while `enabled` and hands over what they mean. */
export function useStudyKeys(screen: KeyScreen, enabled: boolean, act: (action: KeyAction) => void): void {
  const listen = useEffectEvent((event: KeyboardEvent): void => {
    const action = keyAction(pressOf(event), screen);
    if (!action) return;
    event.preventDefault();
    act(action);
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const hear = (event: KeyboardEvent): void => listen(event);
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [enabled]);
}

/** True while an input method is composing; Safari ends the composition before the key arrives, and then says so by its code. */
export function isComposing(event: { readonly isComposing: boolean; readonly keyCode: number }): boolean {
  const processedByInputMethod = 229;
  return event.isComposing || event.keyCode === processedByInputMethod;
}

function pressOf(event: KeyboardEvent): KeyPress {
  const { key, repeat, ctrlKey, altKey, metaKey } = event;
  const press = { repeat, composing: isComposing(event) };
  if (undoes(event)) return { ...press, key: 'Undo', modified: false, focus: 'page' };
  return { ...press, key, modified: ctrlKey || altKey || metaKey, focus: focusOf(event.target) };
}

// In a field with text, taking back is the field's own business.
function undoes({ key, ctrlKey, altKey, metaKey, shiftKey, target }: KeyboardEvent): boolean {
  if (!'zя'.includes(key.toLowerCase()) || altKey || shiftKey || ctrlKey === metaKey) return false;
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return !isField || target.value === '';
}

function focusOf(target: EventTarget | null): KeyPress['focus'] {
  if (!(target instanceof Element)) return 'page';
  if (target.closest('input, textarea, select, [contenteditable]')) return 'field';
  return target.closest('button, a, summary') ? 'control' : 'page';
}
