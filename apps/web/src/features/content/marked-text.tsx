import type { ReactElement } from 'react';
import classes from './search.module.css';

/** A text with what was found in it set off. */
export function MarkedText({
  text,
  marks,
}: {
  readonly text: string;
  readonly marks: readonly (readonly number[])[];
}): ReactElement {
  const bounds = marks.flatMap(([start = 0, end = 0]) => [start, end]);
  const parts = [0, ...bounds].map((from, index) => text.slice(from, [...bounds, text.length][index]));
  return (
    <>
      {/* Every second part is one that was found. */}
      {parts.map((part, index) =>
        index % 2 === 1 ? (
          <mark key={index} className={classes['mark']}>
            {part}
          </mark>
        ) : (
          part
        ),
      )}
    </>
  );
}
