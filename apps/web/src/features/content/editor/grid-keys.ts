import type { KeyboardEvent } from 'react';

type Cell = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Arrows and Enter lead from cell to cell as in a spreadsheet: up and down by rows, sideways at the end of what is typed; Alt and
 * Enter begin a new line in a cell that may have several. Tab goes its usual way. While letters are being composed (IME) the keys
 * are the composer's.
 */
export function moveBetweenCells(event: KeyboardEvent<Cell>): void {
  const cell = event.currentTarget;
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
  if (event.altKey && event.key === 'Enter' && cell instanceof HTMLTextAreaElement)
    return newLine(event, cell);
  if (event.altKey) return;
  const step = stepOf(event, cell);
  if (!step) return;
  const row = Number(cell.dataset['row']) + step.rows;
  const column = Number(cell.dataset['column']) + step.columns;
  const next = cell
    .closest('tbody')
    ?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
  if (!next) return;
  event.preventDefault();
  next.focus();
  if (next instanceof HTMLInputElement || next instanceof HTMLTextAreaElement) next.select();
}

function newLine(event: KeyboardEvent<Cell>, cell: HTMLTextAreaElement): void {
  event.preventDefault();
  cell.setRangeText('\n', cell.selectionStart, cell.selectionEnd, 'end');
  cell.dispatchEvent(new Event('input', { bubbles: true }));
}

type Step = { readonly rows: number; readonly columns: number };

function stepOf({ key, shiftKey }: KeyboardEvent<Cell>, cell: Cell): Step | null {
  const isChoice = cell instanceof HTMLSelectElement;
  if (key === 'Enter') return { rows: shiftKey ? -1 : 1, columns: 0 };
  if (shiftKey) return null;
  // A choice is changed with the arrows up and down.
  if (key === 'ArrowDown') return isChoice || !isInLine(cell, 'last') ? null : { rows: 1, columns: 0 };
  if (key === 'ArrowUp') return isChoice || !isInLine(cell, 'first') ? null : { rows: -1, columns: 0 };
  if (key === 'ArrowRight') return atEdge(cell, 'end') ? { rows: 0, columns: 1 } : null;
  if (key === 'ArrowLeft') return atEdge(cell, 'start') ? { rows: 0, columns: -1 } : null;
  return null;
}

/** True where nothing of what is typed stands above or below. */
function isInLine(cell: Cell, line: 'first' | 'last'): boolean {
  if (!(cell instanceof HTMLTextAreaElement)) return true;
  const { value, selectionStart, selectionEnd } = cell;
  // What is selected whole was only passed through.
  if (selectionEnd - selectionStart === value.length) return true;
  return !(line === 'first' ? value.slice(0, selectionStart) : value.slice(selectionEnd)).includes('\n');
}

function atEdge(cell: Cell, edge: 'start' | 'end'): boolean {
  if (cell instanceof HTMLSelectElement) return true;
  const place = edge === 'start' ? 0 : cell.value.length;
  return cell.selectionStart === place && cell.selectionEnd === place;
}
