import type { ReactElement } from 'react';
import { Picture } from '../pictures/picture.tsx';
import { Ruby } from './ruby.tsx';
import classes from './rich-text.module.css';
import { SoundPlayer } from './sound-player.tsx';

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
  if (part.kind === 'picture') return <Picture key={index} {...part} alt={part.said} />;
  if (part.kind === 'sound') return <SoundPlayer key={index} media={part.media} label={part.said} />;
  const parts = part.parts.map(partOf);
  return part.kind === 'bold' ? <strong key={index}>{parts}</strong> : <em key={index}>{parts}</em>;
}
