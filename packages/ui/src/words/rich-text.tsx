import type { ReactElement } from 'react';
import { mediaAddress, Picture } from '../pictures/picture.tsx';
import classes from './rich-text.module.css';

/** A piece of a line: plain words, a word with its reading above, a picture or sound of our own store, or pieces that stand out. */
export type RichPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'ruby'; readonly base: string; readonly reading: string }
  | {
      readonly kind: 'picture';
      readonly media: string;
      readonly said: string;
      readonly size: { readonly width: number; readonly height: number } | null;
    }
  | { readonly kind: 'sound'; readonly media: string; readonly said: string }
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

/** One line of such a text, to stand within another. */
export function RichLine({ line }: { readonly line: readonly RichPart[] }): ReactElement {
  return <>{line.map(partOf)}</>;
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
  if (part.kind === 'picture') return <Picture key={index} {...part} alt={part.said} height="small" />;
  if (part.kind === 'sound') return <Sound key={index} {...part} />;
  const parts = part.parts.map(partOf);
  return part.kind === 'bold' ? <strong key={index}>{parts}</strong> : <em key={index}>{parts}</em>;
}

/** Fetched only when it is played. What is said of it stands in for captions, as nobody times those for one word. */
function Sound({ media, said }: { readonly media: string; readonly said: string }): ReactElement {
  return (
    // oxlint-disable-next-line jsx-a11y/media-has-caption
    <audio
      className={classes['sound']}
      controls
      preload="none"
      src={mediaAddress(media)}
      aria-label={said || undefined}
    />
  );
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
