// A spreadsheet takes a cell that begins so for a formula, whoever wrote it (rule I4; CWE-1236).
const formula = /^'*[=+\-@\t\r]/;
const made = /^'+[=+\-@\t\r]/;

/** A cell that no spreadsheet takes for a formula: an apostrophe goes before one that it would. */
export function safeCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text of a cell that was made safe; any other cell is its text. */
export function textOfSafeCell(cell: string): string {
  return made.test(cell) ? cell.slice(1) : cell;
}
