import type { ReactElement } from 'react';
import classes from './rich-text.module.css';

/** A piece of a line: plain words, a word with its reading above, or pieces that stand out. */
export type RichPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'ruby'; readonly base: string; readonly reading: string }
  | { readonly kind: 'bold' | 'italic'; readonly parts: readonly RichPart[] };

export type RichTextProps = {
  readonly blocks: readonly {
    readonly kind: 'paragraph' | 'bullets' | 'numbers';
    readonly lines: readonly (readonly RichPart[])[];
  }[];
};

/** A text with the little that authors may mark in it, drawn as elements: no text of theirs is ever HTML. */
export function RichText({ blocks }: RichTextProps): ReactElement {
  return (
    <div className={classes.text} dir="auto">
      {blocks.map(({ kind, lines }, index) => {
        if (kind === 'paragraph') return <p key={index}>{lines.map(lineOf)}</p>;
        const items = lines.map((line, item) => <li key={item}>{line.map(partOf)}</li>);
        return kind === 'bullets' ? <ul key={index}>{items}</ul> : <ol key={index}>{items}</ol>;
      })}
    </div>
  );
}

function lineOf(line: readonly RichPart[], index: number): ReactElement {
  return (
    <span key={index}>
      {index > 0 && <br />}
      {line.map(partOf)}
    </span>
  );
}

function partOf(part: RichPart, index: number): ReactElement {
  if (part.kind === 'text') return <span key={index}>{part.text}</span>;
  if (part.kind === 'ruby') return <Ruby key={index} {...part} />;
  const parts = part.parts.map(partOf);
  return part.kind === 'bold' ? <strong key={index}>{parts}</strong> : <em key={index}>{parts}</em>;
}

/** The parentheses are for what cannot draw one above the other. */
function Ruby({ base, reading }: { readonly base: string; readonly reading: string }): ReactElement {
  return (
    <ruby>
      {base}
      <rp>(</rp>
      <rt>{reading}</rt>
      <rp>)</rp>
    </ruby>
  );
}
