import { readingOf, rubyParts } from '@slova/domain';
import { Ruby } from '@slova/ui';
import type { ReactElement } from 'react';

type ReadWordProps = {
  readonly word: string;
  readonly pronunciation: string | null;
  readonly language: string;
};

/** A word with how its characters are read over them, where its language has such a thing. */
export function ReadWord({ word, pronunciation, language }: ReadWordProps): ReactElement {
  const reading = readingOf({ headword: word, pronunciation }, language);
  if (reading === null) return <>{word}</>;
  return (
    <>
      {rubyParts(word, reading).map((part, index) =>
        part.reading === null ? (
          <span key={index}>{part.base}</span>
        ) : (
          <Ruby key={index} base={part.base} reading={part.reading} />
        ),
      )}
    </>
  );
}

/** How a word sounds, for the line beside it; null where that is read over its characters. */
export function soundBeside({ word, pronunciation, language }: ReadWordProps): string | null {
  return readingOf({ headword: word, pronunciation }, language) === null ? pronunciation : null;
}

/** Answers but for the one that stands over the first. */
export function withoutReading(
  answers: readonly string[],
  pronunciation: string | null,
  language: string,
): readonly string[] {
  const [word = '', ...others] = answers;
  const reading = readingOf({ headword: word, pronunciation }, language);
  return reading === null ? answers : [word, ...others.filter((answer) => answer !== reading)];
}
