import type { ReactElement } from 'react';

/** A sentence in which `{{…}}` marks the word: the mark becomes emphasis. */
export function ExampleText({
  example,
  language,
}: {
  readonly example: { readonly text: string };
  readonly language: string;
}): ReactElement {
  const parts = example.text.split(/\{\{(.+?)\}\}/u);
  return (
    <span lang={language} dir="auto">
      {/* Every second part is what stood between the braces. */}
      {parts.map((part, index) => (index % 2 === 1 ? <b key={index}>{part}</b> : part))}
    </span>
  );
}
