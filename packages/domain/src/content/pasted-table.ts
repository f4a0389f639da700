/**
 * The cells of a text copied from a spreadsheet: tabs between cells, line breaks between rows, and quotation marks around a cell
 * that has either inside. Null for a text of one cell, which is no table. Rows may differ in length.
 */
export function pastedTable(text: string): string[][] | null {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(/\n+$/u, '');
  if (!/[\t\n]/u.test(lines)) return null;
  const rows: string[][] = [[]];
  let rest = lines;
  for (;;) {
    const { cell, length } = firstCell(rest);
    rows.at(-1)?.push(cell);
    const after = rest.charAt(length);
    if (after === '') break;
    if (after === '\n') rows.push([]);
    rest = rest.slice(length + 1);
  }
  return rows.filter((row) => row.some((cell) => cell.trim() !== ''));
}

// A mark that is never closed, or goes on after its end, is a letter like any other.
function firstCell(text: string): { readonly cell: string; readonly length: number } {
  const quoted = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/u.exec(text);
  if (quoted) return { cell: quoted[1]?.replaceAll('""', '"') ?? '', length: quoted[0].length };
  const length = text.search(/[\t\n]/u);
  const end = length === -1 ? text.length : length;
  return { cell: text.slice(0, end), length: end };
}
