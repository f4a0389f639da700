import type { KeyboardEvent, PointerEvent } from 'react';
import { useRef } from 'react';
import type { GridPlace } from './grid-order.ts';

type Target = { readonly row: HTMLElement; readonly side: 'before' | 'after' };

/** So near an edge of the screen the page moves on under what is dragged, by so much a step. */
const edgePx = 90;
const stepPx = 24;

/** Dragging a row by its handle, with a mouse, pen or finger. Where it would go is marked; Escape ends it. */
export function useRowDrag(onDrop: (place: GridPlace) => void) {
  const target = useRef<Target | null>(null);
  const isDragging = useRef(false);
  const mark = (next: Target | null): void => {
    target.current?.row.removeAttribute('data-drop');
    next?.row.setAttribute('data-drop', next.side);
    target.current = next;
  };
  const end = (): void => {
    isDragging.current = false;
    mark(null);
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      isDragging.current = true;
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent<HTMLElement>) => {
      if (!isDragging.current) return;
      mark(targetAt(clientX, clientY));
      if (clientY < edgePx) window.scrollBy(0, -stepPx);
      if (clientY > window.innerHeight - edgePx) window.scrollBy(0, stepPx);
    },
    onPointerUp: () => {
      const at = target.current;
      end();
      const key = at?.row.dataset['key'];
      if (at && key !== undefined) onDrop({ beside: key, side: at.side });
    },
    onPointerCancel: end,
    onKeyUp: ({ key }: KeyboardEvent<HTMLElement>) => {
      if (key === 'Escape') end();
    },
  };
}

function targetAt(x: number, y: number): Target | null {
  const row = document.elementFromPoint(x, y)?.closest<HTMLElement>('tr[data-saved]') ?? null;
  if (!row) return null;
  const { top, height } = row.getBoundingClientRect();
  return { row, side: y < top + height / 2 ? 'before' : 'after' };
}
