/** A gap of a cloze: what belongs there, what is said instead, and the sentence around it. */
export type ClozeGap = {
  /** From 1, as the note numbers them: the card of template `number − 1`. */
  readonly number: number;
  readonly answer: string;
  readonly hint: string;
  /** HTML with this gap's first place marked `{{answer}}` and all the others filled. */
  readonly sentence: string;
  /** HTML with an ellipsis where the answer belongs. */
  readonly open: string;
};

const mostGaps = 100;

/** The gaps of a text with `{{c1::answer::hint}}`; those with one number belong together. Of very many the first hundred. */
export function clozeGaps(html: string): ClozeGap[] {
  const numbers = [...new Set([...html.matchAll(gap)].map(([, number]) => Number(number)))];
  return numbers
    .toSorted((one, other) => one - other)
    .slice(0, mostGaps)
    .map((number) => {
      const own = [...html.matchAll(gap)].filter((match) => Number(match[1]) === number);
      let isMarked = false;
      const sentence = html.replace(gap, (_all, found: string, answer: string) => {
        if (Number(found) !== number || isMarked) return answer;
        isMarked = true;
        return `\u0001${answer}\u0002`;
      });
      return {
        number,
        answer: own.map(([, , answer = '']) => answer).join(' … '),
        hint: own.map(([, , , hint = '']) => hint).find((hint) => hint !== '') ?? '',
        sentence,
        open: html.replace(gap, (_all, found: string, answer: string) =>
          Number(found) === number ? '…' : answer,
        ),
      };
    });
}

/** A marked text as an example writes it; braces of the sentence itself would be taken for marks. */
export function markedExample(text: string): string {
  return text.replaceAll('{{', '{ {').replaceAll('}}', '} }').replace('\u0001', '{{').replace('\u0002', '}}');
}

// Longer than any gap, so that no text is looked through again and again.
const gap = /\{\{c(\d{1,3})::((?:(?!::|\}\}).){0,2000})(?:::((?:(?!\}\}).){0,500}))?\}\}/gsu;
