import type { ElementType, ReactElement, ReactNode } from 'react';
import { textDirection } from './text-direction.ts';
import classes from './word.module.css';

export type WordProps = {
  /** BCP 47 tag of the word, which may differ from the page's. */
  readonly language: string;
  /** `hero` is the one word of a screen, `list` a word among others, `text` one within a sentence. */
  readonly size?: 'hero' | 'large' | 'list' | 'text';
  readonly as?: ElementType;
  readonly id?: string;
  readonly children: ReactNode;
};

/** A word to be learnt, in the face of words, with its own language and direction. Long ones shrink and break before they overflow. */
export function Word({
  language,
  size = 'text',
  as: Element = 'span',
  id,
  children,
}: WordProps): ReactElement {
  const long = typeof children === 'string' && children.length > 24;
  return (
    <Element
      id={id}
      lang={language}
      dir={textDirection(language)}
      className={classes.word}
      data-size={size}
      data-long={long || undefined}
    >
      {children}
    </Element>
  );
}
