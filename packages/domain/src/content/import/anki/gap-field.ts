import { gapOf } from '../../../exercise/index.ts';
import type { Term } from '../../term.ts';
import { escapedHtml } from './escaped-html.ts';

/** The sentences of a term that have a gap, each on its line with the gap open, as HTML; empty without one. */
export function gapField({ senses }: Pick<Term, 'senses'>): string {
  return senses
    .flatMap(({ examples }) => examples)
    .flatMap((example) => {
      const gap = gapOf(example);
      if (!gap) return [];
      const { before, after } = gap;
      const translation = example.translation === undefined ? '' : ` — ${example.translation}`;
      return [escapedHtml(`${before}[…]${after}${translation}`)];
    })
    .join('<br>');
}
