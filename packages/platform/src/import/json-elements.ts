/** A piece of a JSON document that is read as it comes: an element of the list, or — last — all that stands around it. */
export type JsonPiece = { readonly element: string } | { readonly around: string };

/** A longer element is an attack, or no list of terms. */
const longestElement = 1_000_000;
const longestAround = 100_000;

/**
 * Takes a JSON object apart whose property `name` is a long list of objects: each of them as text, without holding the whole.
 * Throws a SyntaxError for what is no such document.
 */
export async function* jsonElements(text: AsyncIterable<string>, name: string): AsyncGenerator<JsonPiece> {
  let depth = 0;
  let isText = false;
  let isEscaped = false;
  let word = '';
  let key = '';
  let inList = false;
  let element: string | null = null;
  let around = '';
  for await (const chunk of text) {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const char = chunk[at];
      if (isText) {
        if (isEscaped) isEscaped = false;
        else if (char === '\\') isEscaped = true;
        else if (char === '"') isText = false;
        if (isText && depth === 1 && word.length < 100) word += char;
        continue;
      }
      if (char === '"') {
        isText = true;
        if (depth === 1) word = '';
      } else if (char === ':' && depth === 1) key = word;
      else if (char === '{' || char === '[') {
        if (inList && depth === 2 && char === '{') {
          around += chunk.slice(from, at);
          element = '';
          from = at;
        }
        depth += 1;
        inList ||= depth === 2 && char === '[' && key === name;
      } else if (char === '}' || char === ']') {
        depth -= 1;
        if (inList && depth === 2 && element !== null) {
          yield { element: element + chunk.slice(from, at + 1) };
          element = null;
          from = at + 1;
        } else if (inList && depth === 1) inList = false;
      } else if (inList && depth === 2 && element === null && char === ',') {
        around += chunk.slice(from, at);
        from = at + 1;
      }
    }
    if (element === null) around += chunk.slice(from);
    else element += chunk.slice(from);
    if ((element?.length ?? 0) > longestElement || around.length > longestAround)
      throw new SyntaxError('too long');
  }
  if (depth !== 0) throw new SyntaxError('cut short');
  yield { around };
}
