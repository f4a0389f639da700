const steps: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** Moves the focus among the buttons inside an element as an arrow key asks; false when there is nothing to move to. */
export function moveFocus(key: string, inside: HTMLElement | null): boolean {
  const step = steps[key];
  if (step === undefined || !inside) return false;
  const buttons = [...inside.querySelectorAll<HTMLButtonElement>('button:not([aria-disabled="true"])')];
  const rightToLeft =
    getComputedStyle(inside).direction === 'rtl' && !key.endsWith('Up') && !key.endsWith('Down');
  const now = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const forward = rightToLeft ? -step : step;
  const next = now < 0 ? (forward > 0 ? 0 : buttons.length - 1) : now + forward;
  buttons[(next + buttons.length) % buttons.length]?.focus();
  return buttons.length > 0;
}
